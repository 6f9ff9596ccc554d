using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Free to walk, so not held": debt and threat are not taken for what binds.</summary>
/// <remarks>
/// Signs: somebody trafficked was taken for somebody who is not; the person was seen to go out alone, or no means was found though an act and a purpose were; and signs
/// of debt, threat or dependence had been shown. Source: practice model, H 5; CETS 197 article 4.
/// </remarks>
public sealed class FreeToWalk() : MistakeRule(number: 5)
{
    private const string GoesOut = "goes_out_alone";

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        ScreenedOut.Of(history)
            .Where(missed => Binding(history, missed).Any() && (missed.Known.Contains(GoesOut) || missed.Conclusion is { Act: true, Purpose: true, Means: false, IsChild: false }))
            .Select(missed => Found(history, missed.Seat, Id<Subject>.None, missed.Evidence(history, Binding(history, missed))));

    private static IEnumerable<string> Binding(History history, ScreenedOut missed)
    {
        var indicators = history.Scenario.Table<Indicator>();
        return missed.Known.Where(sign => indicators.TryFind(SignCatalogue.Of(sign).Indicator, out var id) && indicators[id].Dimension is Dimension.Coercion or Dimension.CoerciveRecruitment);
    }
}
