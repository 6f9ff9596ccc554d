using System.Security.Cryptography;
using SevenHours.Web.Features.Drafts;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>What a person has half written at a desk: found again on any device, after any restart, until it is sent.</summary>
/// <remarks>A box is named by its form and itself, such as <c>decide.why</c>.</remarks>
public sealed class SavedDrafts
{
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);
    private readonly AtDesk _at;

    private SavedDrafts(AtDesk at) => _at = at;

    /// <summary>Reads what is kept for some boxes.</summary>
    public static async Task<SavedDrafts> ReadAsync(AtDesk at, IDrafts drafts, CancellationToken cancellation, params IEnumerable<string> boxes)
    {
        var saved = new SavedDrafts(at);
        foreach (var box in boxes)
        {
            if (await drafts.FindAsync(Owner(at), Form(at, box), cancellation) is { } text)
                saved._kept[box] = text;
        }

        return saved;
    }

    /// <summary>Forgets what was sent.</summary>
    public static async Task ForgetAsync(AtDesk at, IDrafts drafts, params IEnumerable<string> boxes)
    {
        foreach (var box in boxes)
            await drafts.SaveAsync(Owner(at), Form(at, box), "", CancellationToken.None);
    }

    /// <summary>Puts a text into a box of a page that is still to be opened.</summary>
    public static Task KeepAsync(AtDesk at, IDrafts drafts, string box, string text) => drafts.SaveAsync(Owner(at), Form(at, box), text, CancellationToken.None);

    /// <summary>What is kept for a box; null for nothing.</summary>
    public string? this[string box] => _kept.GetValueOrDefault(box);

    /// <summary>Puts a text in a box for this one page, such as what was just refused.</summary>
    public SavedDrafts With(string box, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _kept[box] = text;
        return this;
    }

    /// <summary>Where a box is kept while it is written.</summary>
    public string Address(string box) => DraftAddress.Of(_at.Visit.Exercise.Id.Value, $"{_at.Place.Syndicate}.{_at.Place.Seat}.{box}");

    /// <summary>A key for one press of one button of one page.</summary>
    public static string PressKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    private static string Owner(AtDesk at) => $"{at.Visit.Exercise.Id}/{at.Visit.Member!.Person}";

    private static string Form(AtDesk at, string box) => $"{at.Visit.Exercise.Id}/{at.Place.Syndicate}.{at.Place.Seat}.{box}";
}
