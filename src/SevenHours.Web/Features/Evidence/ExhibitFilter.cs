using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Evidence.View;

namespace SevenHours.Web.Features.Evidence;

/// <summary>Which exhibits a list shows; it stands in the address.</summary>
/// <param name="Kind">One kind; null for any.</param>
/// <param name="State"><c>here</c>, <c>away</c>, <c>broken</c> or <c>whole</c>; null for any.</param>
public sealed record ExhibitFilter(string? Kind, string? State)
{
    /// <summary>The states one can choose.</summary>
    public static readonly IReadOnlyList<string> States = ["here", "away", "broken", "whole"];

    /// <summary>Whether it lets everything through.</summary>
    public bool IsAll => Kind is null && State is null;

    internal static ExhibitFilter Of(HttpRequest request) => new(Some(request, "kind"), Some(request, "state") is { } state && States.Contains(state) ? state : null);

    /// <summary>The cards it lets through.</summary>
    public Listed<ExhibitCard> On(Listed<ExhibitCard> cards) => [.. cards.Where(card => (Kind is null || card.Kind == Kind) && State switch
    {
        "here" => card.IsHere,
        "away" => !card.IsHere,
        "broken" => card.Breaks > 0,
        "whole" => card.Breaks == 0,
        _ => true,
    })];

    private static string? Some(HttpRequest request, string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;
}
