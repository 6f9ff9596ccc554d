using SevenHours.Disciplines.Care;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Calm means unharmed": who looks calm is taken for safe.</summary>
/// <remarks>
/// Signs: somebody trafficked who was calm or laughed was taken for somebody who is not, with grounds shown; a band was set for somebody lower than a need that the same
/// assessment found. No record shows what a face was taken for: a person must see this one. Source: practice model, H 8 and A 2.
/// </remarks>
public sealed class CalmMeansUnharmed() : MistakeRule(number: 8, isNearest: true)
{
    private static readonly string[] Calm = ["calm", "laughs"];

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        ScreenedOut.Of(history).Where(missed => missed.HasGrounds && Calm.Any(missed.Known.Contains))
            .Select(missed => Found(history, missed.Seat, Id<Subject>.None, missed.Evidence(history, Calm)))
            .Concat(history.All<NeedsAssessed>().Where(assessed => IsTooLow(history, assessed.Event))
                .Select(assessed => Found(history, assessed.Event.Assessment.Seat, assessed.Event.Person, assessed.Id)));

    private static bool IsTooLow(History history, NeedsAssessed assessed) =>
        history.Scenario.Table<CaredFor>().Where(cared => cared.Person == assessed.Person).SelectMany(cared => cared.Needs)
            .Any(need => assessed.Assessment.Found.Contains(need.Name, StringComparer.Ordinal) && need.Band > assessed.Assessment.Band);
}
