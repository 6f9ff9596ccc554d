using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sets the author's pages among the generated ones, in the same form.</summary>
internal sealed class AuthorsPages(Scenario scenario, PageAddresses addresses, List<WebItem> items)
{
    private readonly Table<WebEntry> entries = scenario.Table<WebEntry>();
    private readonly Dictionary<Id<WebEntry>, WebItem> made = [];

    public void Make()
    {
        foreach (var id in entries.Ids)
        {
            Item(id);
        }
    }

    private WebItem Item(Id<WebEntry> id)
    {
        if (made.TryGetValue(id, out var known))
        {
            return known;
        }

        var entry = entries[id];
        var item = new WebItem(
            addresses.Of(PageAddresses.NumberOf(entry.Name)), entry.Site, entry.Kind, entry.Language, entry.Appears, entry.Until, [.. entry.Versions.Select(Version)])
        {
            Owner = entry.Owner.IsSome ? Item(entry.Owner) : null,
            Under = entry.Under.IsSome ? Item(entry.Under) : null,
            PrivateFrom = entry.PrivateFrom,
            Entry = id,
            Held = new PlatformData(entry.Held.Network, Words(entry.Held.Subscriber), entry.Held.Number),
        };
        made.Add(id, item);
        items.Add(item);
        return item;
    }

    private WebVersion Version(EntryVersion version) => new(version.From, new WebContent
    {
        Title = Words(version.Words.Title),
        Text = Words(version.Words.Text),
        Place = Words(version.Words.Place),
        Pay = Words(version.Words.Pay),
        Numbers = version.Numbers,
        IsNumberHidden = version.IsNumberHidden,
        Mail = version.Mail,
        Handle = version.Handle,
        Photos = [.. version.Photos.Select(p => new WebPhoto(Words(p.Shows), Luck.Mix(PageAddresses.NumberOf(p.Key))))],
        Manner = version.Manner,
    });

    private Spoken Words(TextRef words) => words.IsSome ? new Authored(scenario.Texts, words.Key) : Spoken.Nothing;
}
