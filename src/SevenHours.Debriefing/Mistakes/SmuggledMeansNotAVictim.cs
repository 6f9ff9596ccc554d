using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Smuggled means not a victim": smuggling that turned into trafficking is not seen.</summary>
/// <remarks>
/// Sign: somebody was taken for smuggled and no more, is trafficked, and what that agency had been shown gave reasonable grounds. Whoever was shown too little is not
/// meant: that is a matter of how they were met. Source: practice model, H 3 and section A, identification engine.
/// </remarks>
public sealed class SmuggledMeansNotAVictim() : MistakeRule(number: 3)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        ScreenedOut.Of(history).Where(missed => missed.HasGrounds && missed.Conclusion.Outcome == ScreeningOutcome.Smuggled)
            .Select(missed => Found(history, missed.Seat, Id<Subject>.None, [missed.Concluded.Id, .. missed.Story.Showings.Select(showing => showing.Id).Where(id => id.Value < missed.Concluded.Id.Value)]));
}
