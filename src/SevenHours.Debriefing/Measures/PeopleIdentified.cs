namespace SevenHours.Debriefing;

/// <summary>People whom details in a paper let be known.</summary>
public sealed class PeopleIdentified() : Measure(
    name: "people_identified",
    unit: "count",
    better: Better.Lower,
    title: "People whom the press let be known",
    formula: "Number of (story, person) for which a detail that stood in the story identifies the person.",
    range: "0 and up; the target is 0",
    source: "CETS 197 article 11; TIP article 6(1): identity and privacy of victims. Which detail identifies whom is the author's.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var found = PressStory.All(history).SelectMany(story => story.Identified.Select(who => (story.Published, Who: who))).ToList();
        return Result(
            found.Count,
            found.Select(one => one.Published),
            [.. found.Select(one => new MeasureDetail("person", history.Scenario.Subjects[one.Who].Name, null, 1, "count", "", [one.Published]))]);
    }
}
