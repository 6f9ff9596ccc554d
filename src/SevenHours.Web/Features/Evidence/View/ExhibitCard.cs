using SevenHours.Disciplines.Evidence;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>An exhibit as one line of the list.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="Mark">Its mark, such as <c>CU 4</c>.</param>
/// <param name="Kind">What it is, as it stands in addresses.</param>
/// <param name="KindWord">What it is, in words.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Title">What it is called.</param>
/// <param name="At">When it was taken, in exercise seconds.</param>
/// <param name="Where">Where it is.</param>
/// <param name="IsHere">Whether this agency can do something with it.</param>
/// <param name="IsForUs">Whether this agency is to confirm it.</param>
/// <param name="Breaks">How many breaks were found.</param>
/// <param name="IsUsable">Whether it can be used, as far as this agency can say.</param>
/// <param name="Weight">Its weight, 0 to 100.</param>
public sealed record ExhibitCard(
    string Id, string Mark, string Kind, string KindWord, string Icon, string Title, long At, string Where, bool IsHere, bool IsForUs, int Breaks, bool IsUsable, int Weight)
{
    /// <summary>All of them, the newest first.</summary>
    internal static Listed<ExhibitCard> All(EvidenceReading reading) => [.. reading.All.Select(e => Of(reading, e)).Reverse()];

    internal static ExhibitCard Of(EvidenceReading reading, Exhibit exhibit)
    {
        var (stands, where, own) = (reading.File.Of(exhibit), exhibit.Where, reading.Desk.Agency);
        return new ExhibitCard(
            exhibit.Handle.ToString(), reading.MarkOf(exhibit.Handle), SnakeCase.Of(exhibit.Item.Kind), reading.Word("kind", exhibit.Item.Kind),
            EvidenceReading.IconOf(exhibit.Item.Kind), reading.TitleOf(exhibit), exhibit.At.Seconds, reading.WhereOf(exhibit), where.IsAt(own),
            where.OnTheWayTo == own, stands.Breaks.Count, stands.IsUsable,
            stands.WeightFor(Relevance.Best(reading.Desk.Scenario, reading.File, exhibit)));
    }
}
