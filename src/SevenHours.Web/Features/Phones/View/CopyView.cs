using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>A page of a copy: what fits the query, a few hundred at a time, and whom the owner writes with.</summary>
/// <param name="Head">The copy.</param>
/// <param name="Threads">Whom the owner writes with, most first.</param>
/// <param name="Items">What fits, the newest first; with one contact in the order it was written.</param>
/// <param name="Found">How much fits in all.</param>
/// <param name="Pages">How many pages that is.</param>
/// <param name="Languages">The languages in it, with their names.</param>
/// <param name="Kinds">How much there is of each kind.</param>
public sealed record CopyView(
    CopyRow Head, Listed<ThreadRow> Threads, Listed<ItemRow> Items, int Found, int Pages, Listed<(string Tag, string Name)> Languages, Listed<(PhoneKind Kind, int Count)> Kinds)
{
    /// <summary>Who can be asked to translate, whoever does it for a living first.</summary>
    public Listed<SpeakerRow> Speakers { get; init; } = [];

    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 200;

    /// <summary>A page of a copy; null when the desk does not have it.</summary>
    internal static CopyView? Of(SeatReading desk, string handle, CopyQuery query)
    {
        if (!Handle.TryParse(handle, out var name) || desk.Desk.Part<DigitalDesk>().Find(name) is not { } copy)
            return null;

        var content = CopyContent.Of(desk.Scenario, copy.Copy);
        var found = Find(desk, copy, content, query);
        if (query.Who is null)
            found.Reverse();
        return new CopyView(
            CopyRow.Of(desk, copy), ThreadRow.All(desk, copy, content),
            [.. found.Skip((query.Page - 1) * PageSize).Take(PageSize).Select(item => ItemRow.Of(desk, copy, content, item))],
            found.Count, Math.Max(1, (found.Count + PageSize - 1) / PageSize),
            [.. content.Items.Select(item => item.Language).Where(tag => tag.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(tag => (tag, LanguageName.Of(desk.Texts.Words, tag)))],
            [.. content.Items.GroupBy(item => item.Kind).OrderBy(kind => kind.Key).Select(kind => (kind.Key, kind.Count()))])
        {
            Speakers = SpeakersOf(desk, content),
        };
    }

    /// <summary>What stands around an item of a copy, the item in the middle; null when the copy does not hold it.</summary>
    internal static (CopyRow Head, ItemRow Item, Listed<ItemRow> Around)? Around(SeatReading desk, string handle, int number)
    {
        if (!Handle.TryParse(handle, out var name) || desk.Desk.Part<DigitalDesk>().Find(name) is not { } copy)
            return null;

        var content = CopyContent.Of(desk.Scenario, copy.Copy);
        if (content.Find(number) is not { } item)
            return null;

        var thread = content.Items.Where(other => other.Contact == item.Contact && (item.Contact >= 0 || other.Kind == item.Kind)).ToList();
        var at = thread.IndexOf(item);
        var first = Math.Max(0, at - 6);
        return (CopyRow.Of(desk, copy), ItemRow.Of(desk, copy, content, item),
            [.. thread.Skip(first).Take(at - first + 7).Select(other => ItemRow.Of(desk, copy, content, other))]);
    }

    private static Listed<SpeakerRow> SpeakersOf(SeatReading desk, CopyContent content) =>
    [
        .. content.Items.Select(item => item.Language).Where(tag => !Tongue.Understands(desk.Scenario, desk.Desk.Seat, tag)).Distinct().Order(StringComparer.Ordinal)
            .SelectMany(tag => SpeakerRow.For(desk, tag)).DistinctBy(one => one.Seat).OrderBy(one => one.IsQualified ? 0 : 1),
    ];

    private static List<PhoneItem> Find(SeatReading desk, CopyOnDesk copy, CopyContent content, CopyQuery query)
    {
        var words = PhoneIndex.Words(query.Words);
        var (tag, seat) = (desk.Texts.Language.Tag, desk.Desk.Seat);
        var index = content.Phone.In(tag);
        return [.. content.Items.Where(item =>
            (query.Who is not { } who || item.Contact == who)
            && (query.Kind is not { } kind || item.Kind == kind)
            && (query.Language is not { } language || item.Language == language)
            && (query.Since is not { } since || item.At.Seconds >= -since * 86_400L)
            && (query.Until is not { } until || item.At.Seconds <= -until * 86_400L)
            && Only(desk.Scenario, copy, item, seat, query.Only)
            && (words.Count == 0 || (copy.CanRead(desk.Scenario, seat, item) && index.Has(item, words)) || IsNamed(desk.Scenario, content, item, tag, words)))];
    }

    private static bool Only(Scenario scenario, CopyOnDesk copy, PhoneItem item, Id<Seat> seat, string? only) => only switch
    {
        "marked" => copy.MarkOn(item.Number) is not null,
        "deleted" => item.IsDeleted,
        "foreign" => !Tongue.Understands(scenario, seat, item.Language),
        _ => true,
    };

    private static bool IsNamed(Scenario scenario, CopyContent content, PhoneItem item, string tag, IReadOnlyList<string> words)
    {
        if (item.Contact < 0)
            return false;

        var contact = content.Phone.Contacts[item.Contact];
        var name = PhoneIndex.Fold($"{contact.SavedAs(scenario, tag)} {contact.Number(scenario)}");
        return words.All(word => name.Contains(word, StringComparison.Ordinal));
    }
}
