using Microsoft.Extensions.Primitives;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Drafts;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>What stands in the boxes of a form: typed just now, else kept as a draft, else what the page was opened with.</summary>
public sealed class Typed
{
    private readonly IReadOnlyDictionary<string, StringValues> _posted;
    private readonly SavedDrafts _drafts;
    private readonly string _form;

    private Typed(IReadOnlyDictionary<string, StringValues> posted, SavedDrafts drafts, string form) => (_posted, _drafts, _form) = (posted, drafts, form);

    /// <summary>Reads a posted form, or for a page that opens its address and drafts.</summary>
    /// <param name="context">The request.</param>
    /// <param name="at">Whose desk.</param>
    /// <param name="form">The form's name; its drafts are kept under <c>{form}.{box}</c>.</param>
    /// <param name="boxes">The boxes that keep drafts.</param>
    public static async Task<Typed> ReadAsync(HttpContext context, AtDesk at, string form, params IEnumerable<string> boxes)
    {
        IEnumerable<KeyValuePair<string, StringValues>> fields = HttpMethods.IsPost(context.Request.Method)
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : context.Request.Query;
        var drafts = await SavedDrafts.ReadAsync(
            at, context.RequestServices.GetRequiredService<IDrafts>(), context.RequestAborted, boxes.Select(box => $"{form}.{box}"));
        return new Typed(fields.ToDictionary(), drafts, form);
    }

    /// <summary>What stands in a box; null for nothing.</summary>
    public string? this[string box] =>
        _posted.TryGetValue(box, out var posted) && posted.ToString() is { Length: > 0 } text ? text : _drafts[$"{_form}.{box}"];

    /// <summary>The key of this press.</summary>
    public string? Key => _posted.GetValueOrDefault("key");

    /// <summary>Everything ticked under a name.</summary>
    public IReadOnlyList<string> All(string name) => [.. _posted.GetValueOrDefault(name).OfType<string>()];

    /// <summary>Whether a box is ticked.</summary>
    public bool Has(string name) => _posted.ContainsKey(name);

    /// <summary>Where a box keeps its draft.</summary>
    public string Draft(string box) => _drafts.Address($"{_form}.{box}");

    /// <summary>The facts ticked, as far as the desk holds them.</summary>
    public IReadOnlyList<Id<Fact>> Facts(AtDesk at, string name = "fact")
    {
        var tokens = All(name);
        return at.Read(desk => (IReadOnlyList<Id<Fact>>)[.. desk.Knowledge.Facts.Select(held => held.Fact).Where(fact => tokens.Contains(Token.Of(desk.Scenario, fact)))]);
    }

    /// <summary>The seats ticked.</summary>
    public SeatSet Seats(AtDesk at, string name = "to")
    {
        var seats = at.Scenario.Seats;
        return SeatSet.Of(All(name).Select(seat => seats.TryFind(seat, out var id) ? id : Id<Seat>.None).Where(id => id.IsSome));
    }

    /// <summary>Forgets the drafts of what was sent.</summary>
    public Task SentAsync(HttpContext context, AtDesk at, params IEnumerable<string> boxes) =>
        SavedDrafts.ForgetAsync(at, context.RequestServices.GetRequiredService<IDrafts>(), boxes.Select(box => $"{_form}.{box}"));
}
