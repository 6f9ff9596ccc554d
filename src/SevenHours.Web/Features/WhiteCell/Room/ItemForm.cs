using Microsoft.Extensions.Primitives;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Drafts;

namespace SevenHours.Web.Features.WhiteCell.Room;

/// <summary>What stands in the boxes of an answer: typed just now, else kept as a draft. Nothing typed is lost by a refusal or a race.</summary>
public sealed class ItemForm
{
    /// <summary>The boxes that keep drafts.</summary>
    private static readonly string[] s_boxes = ["says", "statement"];

    private readonly WhiteCellRoom _room;
    private readonly IReadOnlyDictionary<string, StringValues> _posted;
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    private ItemForm(WhiteCellRoom room, IReadOnlyDictionary<string, StringValues> posted) => (_room, _posted) = (room, posted);

    /// <summary>Why the answer was not given; null when nothing was refused.</summary>
    public Refusal? Refused { get; init; }

    /// <summary>What an amendment would do, when that is shown.</summary>
    public AmendmentView? Effect { get; init; }

    /// <summary>Reads a page's drafts, and what was posted if anything was.</summary>
    public static async Task<ItemForm> ReadAsync(WhiteCellRoom room, Refusal? refused = null, AmendmentView? effect = null)
    {
        IEnumerable<KeyValuePair<string, StringValues>> posted = HttpMethods.IsPost(room.Context.Request.Method) && room.Context.Request.HasFormContentType
            ? await room.Context.Request.ReadFormAsync(room.Context.RequestAborted)
            : [];
        var form = new ItemForm(room, posted.ToDictionary()) { Refused = refused, Effect = effect };
        if (form.Owner is { } owner)
        {
            var drafts = room.Context.RequestServices.GetRequiredService<IDrafts>();
            foreach (var box in s_boxes)
            {
                if (await drafts.FindAsync(owner, form.Place(box), room.Context.RequestAborted) is { Length: > 0 } text)
                    form._kept[box] = text;
            }
        }

        return form;
    }

    /// <summary>What stands in a box; null for nothing.</summary>
    public string? this[string box] => _posted.TryGetValue(box, out var posted) && posted.ToString() is { Length: > 0 } text ? text : _kept.GetValueOrDefault(box);

    /// <summary>Whether a box is ticked.</summary>
    public bool Has(string box) => _posted.ContainsKey(box);

    /// <summary>What was ticked under a name; null when nothing was posted.</summary>
    public IReadOnlyCollection<string>? All(string name) => _posted.Count == 0 ? null : [.. _posted.GetValueOrDefault(name).OfType<string>()];

    /// <summary>Where a box keeps its draft; null for a visitor who keeps none.</summary>
    public string? Draft(string box) => Owner is null ? null : DraftAddress.Of(_room.Exercise.Id.Value, Name(box));

    /// <summary>Forgets the drafts of what was sent.</summary>
    public async Task SentAsync()
    {
        if (Owner is not { } owner)
            return;
        var drafts = _room.Context.RequestServices.GetRequiredService<IDrafts>();
        foreach (var box in s_boxes)
            await drafts.SaveAsync(owner, Place(box), "", CancellationToken.None);
    }

    private string? Owner => DraftAddress.Owner(_room.Context.User, _room.Exercise.Id.Value);

    private string Name(string box) => $"white.{_room.Team}.{_room.Item}.{box}";

    private string Place(string box) => $"{_room.Exercise.Id}/{Name(box)}";
}
