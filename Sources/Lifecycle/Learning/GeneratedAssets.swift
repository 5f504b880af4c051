// swift-format-ignore-file
// Written by Scripts/generate-assets from the files in Assets/. Do not edit.

/// The plain files of this module, by their path below `Assets/`.
enum LearningAssets {
  /// Name and text, sorted by name.
  static let files: [(name: String, text: StaticString)] = [
    (
      "lesson/mlops-hands-on.md",
      #####"""
---
id: mlops-hands-on
title: Running a model for real
duration_min: 30
prereqs: []
tags: [mlops, drift, registry, hands-on]
goals:
  - Say why a model that passed every test can be wrong next month
  - Name the stations of a model's life and what each one has to leave behind
  - Compare live data with training data and read the verdict
  - Register versions, move an alias and take the move back
chapters:
  - id: introduction
    title: Why a model is never finished
tasks:
  - id: check-drift
    title: See data drift
    chapter: introduction
    parts:
      - expect: drift-report
        current: live.csv
        says: the live passengers were compared with the training data
        next: mlo drift check data/train.csv data/live.csv
      - expect: drift-report
        drifted: 1
        says: a check found a column that drifted
        next: mlo drift check data/train.csv data/third-class.csv
    hints:
      - "You need two tables: one the model was trained on, one it meets now. Look into the folder `data`."
      - "`mlo drift check` takes the reference first, the current table second. Do it once for all live passengers and once for those of the third class only."
      - mlo drift check data/train.csv data/third-class.csv
  - id: register-version
    title: Register a version
    chapter: introduction
    parts:
      - expect: version-registered
        says: a version of a model is registered
        next: mlo model register titanic model.json --metrics metrics.json --data data/train.csv --alias champion -m "All passenger features"
    hints:
      - A model file on a disk has no history. Give it a name and a number.
      - "`mlo model register NAME FILE` makes the next version of NAME. Say at the same time how good it is (`--metrics`), what it was trained on (`--data`) and that it is the one in use (`--alias champion`)."
      - mlo model register titanic model.json --metrics metrics.json --data data/train.csv --alias champion -m "All passenger features"
  - id: move-and-undo
    title: Move an alias and take it back
    chapter: introduction
    parts:
      - expect: version-registered
        count: 2
        says: there is a second version to move to
        next: mlo model register {model|titanic} baseline.json --metrics baseline-metrics.json --data data/train.csv -m "Sex alone"
      - expect: alias-moved
        says: an alias was moved from one version to another
        next: mlo model alias set {model|titanic}@{version|2} {alias|champion}
      - expect: alias-move-undone
        says: the move was taken back with undo
        next: mlo undo
    hints:
      - An alias is a name that points at a version. You need two versions before it can point at another one.
      - "Register `baseline.json` as the second version, point `champion` at it with `mlo model alias set`, then take that one operation back. Setting the alias to 1 by hand would look the same and is not the same: read `mlo log` to see why."
      - mlo undo
quiz:
  - id: silent-failure
    chapter: introduction
    q: A payment model has been live for a year. No error was logged, every request was answered in 20 ms. What do you know about its predictions?
    options:
      - They are as good as on the day of release
      - They are fine, because a wrong prediction would have been logged as an error
      - Nothing yet; you have to look at the data and the outcomes
      - They got worse, because a year is a long time
    answer: 2
    explain: A model that meets data it does not understand still answers, quickly and without an error. Uptime says that the service is healthy, not that its answers are. Neither does age alone make a model bad; you have to measure.
  - id: drift-is
    chapter: introduction
    q: The share of third-class passengers in live data went from 55% to 100%. What has been shown?
    options:
      - The model's accuracy fell by about 45 percentage points
      - The model now meets other people than before
      - The training data were wrong from the beginning
      - The model must be retrained today
    answer: 1
    explain: Drift compares inputs, not results. It says that what you measured before release may no longer hold. Whether the predictions suffer takes outcomes, and retraining is one of several replies; a broken upstream filter would be mended instead.
  - id: cannot-tell
    chapter: introduction
    q: A drift check on 9 rows says "cannot tell" and stops the pipeline. Why does it not simply say "no drift"?
    options:
      - Small tables take longer to compare
      - Nine rows contain drift in any case, and the check is too polite to say so
      - The check was built for files of at least a million rows
      - Even a large change would not show in so few rows
    answer: 3
    explain: "Absence of evidence is not evidence of absence. A check that answers \"fine\" when it could not have noticed the opposite is worse than none, because somebody will rely on it."
  - id: version-immutable
    chapter: introduction
    q: Version 3 of a model turns out to hold a wrong file. What is the right way to mend it?
    options:
      - Register the right file as a new version and point the alias at it
      - Replace the file inside version 3
      - Delete version 3, then register the right file as version 3 again so that nobody is confused
      - Rename version 3
    answer: 0
    explain: Somebody may have deployed, measured or reported on version 3. If its content changes, every such sentence becomes false without anybody noticing. That is why versions never change and numbers are never used twice.
  - id: undo-adds
    chapter: introduction
    q: You moved an alias by mistake and undid it. How many operations does the ledger hold more than before?
    options:
      - None; undo removes the mistake
      - One; the mistake stays, undo leaves no trace
      - Two; the move and the undo are both recorded
      - It depends on how long you waited
    answer: 2
    explain: Undo is an operation too. For a few minutes the alias did point elsewhere, and whoever asks later why three customers got odd answers in those minutes must be able to find that out.
  - id: alias-purpose
    chapter: introduction
    q: Why do services ask for titanic@champion instead of titanic@2?
    options:
      - Aliases load faster
      - A new version can be put into use, or taken back, without touching the service
      - Version numbers are secret
      - An alias always means the newest version, so the service is never out of date and nobody has to decide
    answer: 1
    explain: The alias separates "which versions exist" from "which one is in use". Moving it is a decision of its own, recorded with who and when; the newest version is not automatically the one you trust.
flashcards:
  - "Drift: what the model meets now differs from what it was trained on"
  - "Reference and current: the table you trust, and the table you hold against it"
  - "Version: a model's bytes under a number, with where they came from; never changed, never numbered twice"
  - "Alias: a movable name for one version, such as champion"
  - "Ledger: the list of operations on models, kept in git; things are added to it, never removed"
  - "Cannot tell: the third answer of every check; it blocks like a no, because it is not a yes"
reflection:
  - Think of a model or a rule you have put to use. How would you have learned that it had gone wrong, and how long would that have taken?
  - Which three facts about a model would you want to find within one minute on the day it misbehaves?
---

## Why a model is never finished

A program does what its text says until somebody changes the text. A model does what its *data* said, and the world
goes on after the data were collected. New customers arrive, a sensor is replaced, a form gets another default, a price
doubles. The model does not notice. It takes the new numbers, answers as fast as ever, and no line in any log turns red.

That is the whole reason for **MLOps**: software that is right today stays right by itself, a model does not. It has to be
watched, compared, replaced and sometimes taken back, and somebody must be able to say afterwards what happened.

### It happens here, too

Your project holds the passengers of the Titanic. They are cut in two: 891 of them, `data/train.csv`, taught a small
model who survived; the other 418, `data/live.csv`, play the part of everyone the model meets later.

Take the plainest rule one could learn from the first part: *women survive, men do not*. On the 418 it is right for 77 of
100. Good enough to ship. But look at `data/third-class.csv`, the 218 of them who travelled third class. There the same
rule is right for 70 of 100, and for the rest for 84. Had a booking office for third class been your first customer, you
would have delivered a worse product than you had measured. The rule did not change, and neither did the code. The
*people* changed.

Nobody needs to know the outcomes to see that coming. It is enough to hold the two tables against each other and to
notice that fares, classes and ages are not what they were. That comparison is called **drift detection**, and it is the
first thing you will do.

### The life of a model

A model passes six stations. Each has one question to answer, and each leaves something behind that the next one
needs. When something goes wrong in the last, you walk back along these traces.

| station | its question | what it leaves behind |
| --- | --- | --- |
| Data | Is this what we think it is? | a version of the table, its schema, its profile |
| Features | Could we have known this at that moment? | definitions, used in training and in service alike |
| Training | Can we make this model again? | code, settings, data and metrics of the run |
| Validation | Is it good enough, and for everybody? | numbers for each gate, and for each group of people |
| Deployment | Who gets which version, and how do we go back? | an entry for every change of what is in use |
| Monitoring | Is the world still the one we trained for? | drift reports, alerts, a reason to train again |

The last leads to the first: what monitoring finds becomes the data of the next round. That loop is what people mean by a
*pipeline*, and writing it down as code, in git, is what makes the next round cheap.

A single person with a notebook goes through all six as well. The stations are only hidden, the traces are lost, and the
question "which file did we ship in March?" is answered from memory.

### Three habits that carry the rest

**Ask questions that can be answered with no, and take "cannot tell" seriously.** A check that has never failed has proved
nothing; perhaps it cannot. And a check on nine rows that finds no drift has not found "no drift", it has found too few
rows. `mlo` therefore has three answers for everything: yes, no, and cannot tell. The third stops you as the second does.

**Never change what others may rely on; add.** A registered version keeps its bytes and its number for ever. If it was
wrong, there will be a version 4, and version 3 remains as the evidence of what was wrong. The price is some disk
space. The gain is that every sentence about version 3, in a report, in a mail, in a court, stays true.

**Separate what exists from what is in use.** Registering a model decides nothing. That decision is an *alias*, a name such
as `champion` that points at one version and can be moved. Because moving it is cheap, going back is cheap as well, and a
team that can go back within seconds dares to go forward.

### How mlo keeps its word

`mlo` is one program without a server. It puts the files of your models into `.mlo/`, under the digest of their content, so
that a flipped bit is noticed. What was done with them, one operation after the other, is the **ledger**: a chain of
commits in your own git repository, beside your branches and without touching them. You can read it without `mlo`:

    git log refs/mlo/ledger

That has a consequence worth a thought. Undo does not erase. `mlo undo` adds an operation that brings back the state before
another one, so the history shows the mistake *and* its repair. You will see both in a few minutes.

### How this lesson works

There is nothing to type into a form. You work on this project with the commands you would use at work, and
`mlo learn check` looks at what is really there: reports, versions, operations. It says for each part *seen*, and where, or
*not yet*, and what is missing. If you know a better way to the same end, take it.

Stuck? `mlo learn hint` gives a nudge, then the idea, then the command. Nothing is deducted for asking. Afterwards
`mlo learn quiz` asks a few questions, some of them about what *you* did; the answers are in your own ledger.

## See data drift

Why first? Because it needs nothing but two files, and because it is the alarm that rings before anybody complains.

Compare the table the model was trained on with the one it meets now. The first is the *reference*, the second the
*current* table; the order matters, since the question is how far the second has moved from the first.

    mlo drift check data/train.csv data/live.csv

Read the answer from the top: the verdict in one line, then the columns, those that moved most first. A column counts as
drifted when two things hold at once. The change is *large* (its effect is over the threshold) and it is *hardly chance*
(the p-value, corrected for the number of columns, is small). Either alone misleads: with a million rows every trifle is
"significant", and with twenty rows large changes come up by luck.

These two tables were cut from one ship, so do not expect much. Now break it. Let the model meet the third class only:

    mlo drift check data/train.csv data/third-class.csv

Which columns moved, and which of them would you have named beforehand? Fare and class are obvious. Look at the share of
missing ages as well: a fifth of them in the training data, a third in the third class. A gap is a message, too.

The exit status is the verdict: 0 for no drift, 1 for drift, 3 for cannot tell. That is all a pipeline needs to stop.

## Register a version

A file called `model-final-2.json` is a question: final for whom, made from what? A registered version is an answer.

    mlo model register titanic model.json --metrics metrics.json --data data/train.csv --alias champion -m "All passenger features"

`mlo` copies the bytes under their digest, writes down the metrics, the data's digest, the commit of your code, your name and
the time, and gives the next free number: `titanic@1`. The alias `champion` now says that this one is in use.

Then read it back twice, once with `mlo model show titanic@1` and once with `git log refs/mlo/ledger`. It is the same
operation. What would you miss on the day this model misbehaves? Whatever it is, it had to be written down today.

## Move an alias and take it back

The second model, `baseline.json`, looks at nothing but sex. Register it as version 2. Compare the metrics before you go
on: both are right for 76.6 of 100 passengers, to the last digit. Only the ranking tells them apart, an ROC-AUC of 0.81
against 0.75. That is why one always keeps a baseline, and why one number is never enough.

    mlo model register titanic baseline.json --metrics baseline-metrics.json --data data/train.csv -m "Sex alone"

Now put it into use. Nothing is copied and no service is restarted; one name points elsewhere:

    mlo model alias set titanic@2 champion

Imagine the telephone ringing. You want the old state back *now*, and you do not want to think about what exactly it was:

    mlo undo

You could have set the alias to version 1 by hand; the result would look the same. But the ledger would then tell of two
decisions, and nobody could see that the second took back the first. Look at `mlo log`: the undo names the operation it
undoes. On a bad night, that line is worth more than the minute it took.

"""#####
    ),
  ]
}
