using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>An offence of the region's law and what this agency has for each of its elements.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says; null for nothing.</param>
/// <param name="Article">Where it stands in the law of one's own country; null when that law does not know it.</param>
/// <param name="Elements">Its elements.</param>
public sealed record OffenceView(string Token, string Title, string? Text, string? Article, Listed<ElementView> Elements)
{
    internal static Listed<OffenceView> All(EvidenceReading reading) =>
        [.. reading.Desk.Scenario.Table<Offence>().Ids.Select(id => Of(reading, id)).OrderBy(o => o.Article is null ? 1 : 0).ThenByDescending(o => o.Elements.Sum(e => e.Sources.Count))];

    internal static OffenceView Of(EvidenceReading reading, Id<Offence> id)
    {
        var (desk, offence) = (reading.Desk, reading.Desk.Scenario.Table<Offence>()[id]);
        return new OffenceView(
            SevenHours.Web.Features.Desk.View.Token.Of(desk.Scenario, id), desk.Of(offence.Title), desk.Texts.Find(offence.Text),
            desk.Texts.Find(offence.ArticleIn(desk.Scenario.Agencies[desk.Agency].Country)),
            [.. Sufficiency.Of(desk.Scenario, reading.File, offence).Select(state => ElementView.Of(reading, state))]);
    }

    /// <summary>The offence a token means; none when it means none.</summary>
    internal static Id<Offence> Find(SeatReading desk, string? token) => SevenHours.Web.Features.Desk.View.Token.Find(desk.Scenario, desk.Scenario.Table<Offence>().Ids, token);
}

/// <summary>An element and what speaks to it.</summary>
/// <param name="Name">Its name in forms.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Asks">What must be shown; null when nothing is said.</param>
/// <param name="NotForChildren">Whether it falls away for a child.</param>
/// <param name="Standing">How it stands, as it stands in styles.</param>
/// <param name="Says">How it stands, in words, with what is missing.</param>
/// <param name="Sources">What speaks to it, the heaviest first.</param>
public sealed record ElementView(string Name, string Title, string? Asks, bool NotForChildren, string Standing, string Says, Listed<SourceView> Sources)
{
    internal static ElementView Of(EvidenceReading reading, ElementState state) => new(
        state.Element.Name, reading.Desk.Of(state.Element.Title), reading.Desk.Texts.Find(state.Element.Asks), state.Element.NotForChildren,
        SnakeCase.Of(state.Standing), SaysOf(reading, state), [.. state.Sources.Select(s => SourceView.Of(reading, s))]);

    /// <summary>What is missing is said by number and weight alone: what there might be to find is nobody's to tell.</summary>
    private static string SaysOf(EvidenceReading reading, ElementState state) => state.Standing switch
    {
        Disciplines.Evidence.Standing.Stands => reading.Word("element.stands", ("n", state.Independent)),
        Disciplines.Evidence.Standing.Nothing => reading.Word("element.nothing"),
        _ when state.Sources[0].Weight < ElementState.Carries => reading.Word("element.light", ("weight", state.Sources[0].Weight), ("needed", ElementState.Carries)),
        _ => reading.Word("element.few", ("n", state.Element.Sources - state.Independent)),
    };
}

/// <summary>An exhibit that speaks to an element.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="Mark">Its mark, such as <c>CU 4</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Weight">Its weight for the element.</param>
/// <param name="Why">How closely it speaks to it, in words.</param>
public sealed record SourceView(string Id, string Mark, string Title, string Icon, int Weight, string Why)
{
    internal static SourceView Of(EvidenceReading reading, ElementSource source)
    {
        var exhibit = source.Exhibit.Exhibit;
        return new SourceView(
            exhibit.Handle.ToString(), reading.MarkOf(exhibit.Handle), reading.TitleOf(exhibit), EvidenceReading.IconOf(exhibit.Item.Kind), source.Weight,
            !source.Exhibit.IsUsable ? reading.Word("unusable") : reading.Word(source.Relevance >= Relevance.Direct ? "speaks.direct" : "speaks.kind"));
    }
}
