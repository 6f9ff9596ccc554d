using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Inconsistent means lying": memory that drifts is met with disbelief.</summary>
/// <remarks>
/// Signs: an accusing question to a victim or witness whose last answer differs from memory in a detail; somebody trafficked taken for somebody who is not, with
/// grounds shown, whose dates did not fit. What was put in disbelief after an addition is another mistake, as is pressure on a suspect.
/// Source: practice model, H 6 and section B, memory.
/// </remarks>
public sealed class InconsistentMeansLying() : MistakeRule(number: 6)
{
    private const string Dates = "dates_do_not_fit";

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        HardQuestion.ByTalk(history, HardCause.Drift).Select(talk => Found(history, talk.Seat, talk.Person, talk.Events))
            .Concat(ScreenedOut.Of(history).Where(missed => missed.HasGrounds && missed.Known.Contains(Dates))
                .Select(missed => Found(history, missed.Seat, Id<Subject>.None, missed.Evidence(history, Dates))));
}
