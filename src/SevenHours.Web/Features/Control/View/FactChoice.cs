using SevenHours.Disciplines.Knowledge;

namespace SevenHours.Web.Features.Control.View;

/// <summary>The facts of the case, for choosing.</summary>
internal static class FactChoice
{
    /// <summary>The author's ids with the statements, in the order of the statements.</summary>
    public static IEnumerable<(string Name, string Says)> Of(StaffTexts texts) => texts.Scenario.Table<Fact>()
        .Select(fact => (fact.Name, texts.Of(fact.Statement)))
        .OrderBy(fact => fact.Item2, StringComparer.Ordinal);
}
