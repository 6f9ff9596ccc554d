using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Be firm to get truth": pressure buys falsehood.</summary>
/// <remarks>
/// Signs: accusing questions or abuse in a talk, where they did not follow on an addition or on a detail that drifted; a talk that had to be ended for abuse. One suggestion for each talk.
/// Source: practice model, H 26, A 30 and section B; Mendez Principles.
/// </remarks>
public sealed class PressureForTruth() : MistakeRule(number: 26)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        HardQuestion.ByTalk(history, HardCause.Pressure).Select(talk => Found(history, talk.Seat, talk.Person, talk.Events))
            .Concat(history.All<InterviewEndedForAbuse>().Select(ended => Found(history, ended.Event.Seat, history.Scenario.Table<Persona>()[ended.Event.Persona].Of, ended.Id)));
}
