using System.Collections.Immutable;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.National;

/// <summary>What is compared and how it is looked at: all of it stands in the address.</summary>
/// <param name="All">Everything there is to choose from.</param>
/// <param name="Chosen">The keys that were chosen; none for all.</param>
/// <param name="Rows">The rows that were chosen; none for all.</param>
/// <param name="OnlyDifferences">Whether rows in which all say the same are left out.</param>
/// <param name="Mapped">The row the map shows.</param>
public sealed record NationalView(ImmutableArray<Presentation> All, ImmutableHashSet<string> Chosen, ImmutableHashSet<FrameRow> Rows, bool OnlyDifferences, FrameRow Mapped)
{
    public PracticeTable Table { get; } = PracticeTable.Of(All.Where(one => Chosen.Count == 0 || Chosen.Contains(one.Id)), Rows, OnlyDifferences);

    /// <summary>What was asked, by presentation and row.</summary>
    public ImmutableArray<PracticeQuestion> Questions { get; init; } = [];

    public IEnumerable<PracticeQuestion> QuestionsOn(FrameRow row) => Questions.Where(question => question.Row == row && Table.Columns.Any(column => column.Id == question.Presentation));

    public static NationalView Of(IEnumerable<Presentation> all, IQueryCollection query) => new(
        [.. all],
        [.. query["c"].OfType<string>()],
        [.. query["row"].Select(NationalWords.RowOf).OfType<FrameRow>()],
        query["only"] == "differences",
        NationalWords.RowOf(query["map"]) is { } row && row != FrameRow.Works ? row : FrameRow.Reflection);

    /// <summary>The same with another row on the map.</summary>
    public string Query(FrameRow mapped) => "?" + string.Join('&',
        [.. Chosen.Order(StringComparer.Ordinal).Select(id => $"c={id}"), .. Rows.Order().Select(row => $"row={NationalWords.Id(row)}"), .. OnlyDifferences ? (string[])["only=differences"] : [], $"map={NationalWords.Id(mapped)}"]);
}
