using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>A page of the outside web as it stood when it was seen or saved.</summary>
public sealed record PageShown
{
    public required string Address { get; init; }

    public required string Url { get; init; }

    public required string Site { get; init; }

    public required SiteKind SiteKind { get; init; }

    public required PageKind Kind { get; init; }

    public required PageState State { get; init; }

    /// <summary>The tag of the language it is written in.</summary>
    public required string Language { get; init; }

    public required SaidThere Title { get; init; }

    public required SaidThere Text { get; init; }

    public required SaidThere Place { get; init; }

    public required SaidThere Pay { get; init; }

    public required Listed<string> Numbers { get; init; }

    public required string Handle { get; init; }

    public required string Mail { get; init; }

    public required Listed<PhotoShown> Photos { get; init; }

    /// <summary>The account it belongs to; null for an account.</summary>
    public required PageLine? Owner { get; init; }

    /// <summary>What it stands below.</summary>
    public required PageLine? Under { get; init; }

    public required Listed<PageLine> Below { get; init; }

    /// <summary>How many days before it was seen it appeared; null when nothing is to be seen.</summary>
    public required int? DaysOld { get; init; }

    /// <summary>When it was seen or saved, in exercise seconds.</summary>
    public required long At { get; init; }

    /// <summary>Whether the agency watches it.</summary>
    public required bool IsWatched { get; init; }

    /// <summary>What it can be looked up by.</summary>
    public required Listed<DetailKind> Clues { get; init; }

    /// <summary>A page; null for an address at which nothing ever stood.</summary>
    internal static PageShown? Of(OnlineReading web, string address, PageLook look, SimTime at)
    {
        if (web.Web.Find(address) is not { } item)
            return null;

        var (content, site) = (item.Versions[look.Version].Content, web.SiteOf(item));
        var isSeen = look.State == PageState.Public;
        var shown = isSeen ? content : new WebContent { Title = look.State == PageState.Private ? content.Title : Spoken.Nothing };
        return new PageShown
        {
            Address = address,
            Url = web.UrlOf(item),
            Site = web.Desk.Of(site.Title),
            SiteKind = site.Kind,
            Kind = item.Kind,
            State = look.State,
            Language = item.Language,
            Title = web.Say(item, shown.Title),
            Text = web.Say(item, shown.Text),
            Place = web.Say(item, shown.Place),
            Pay = web.Say(item, shown.Pay),
            Numbers = [.. shown.Numbers.Select(number => OnlineReading.Shown(number, shown.IsNumberHidden))],
            Handle = shown.Handle,
            Mail = shown.Mail,
            Photos = [.. shown.Photos.Select(photo => new PhotoShown(web.Say(item, photo.Shows), OnlineReading.Shown(photo.Print)))],
            Owner = isSeen && item.Owner is { } owner ? PageLine.Of(web, owner.Address, 0) : null,
            Under = isSeen && item.Under is { } under ? PageLine.Of(web, under.Address, 0) : null,
            Below = PageLine.All(web, look.Shows),
            DaysOld = isSeen && look.Since != SimTime.Never ? Math.Max(0, (at - look.Since).Seconds / 86_400) : null,
            At = at.Seconds,
            IsWatched = web.Online.IsWatched(address),
            Clues = [.. CluesOf(shown)],
        };
    }

    /// <summary>An address at which nothing ever stood: it looks like a page that is gone.</summary>
    internal static PageShown Nowhere(string address, SimTime at) => new()
    {
        Address = address, Url = address, Site = "", SiteKind = SiteKind.Adverts, Kind = PageKind.Post, State = PageState.Gone, Language = "",
        Title = SaidThere.Nothing, Text = SaidThere.Nothing, Place = SaidThere.Nothing, Pay = SaidThere.Nothing,
        Numbers = [], Handle = "", Mail = "", Photos = [], Owner = null, Under = null, Below = [], DaysOld = null, At = at.Seconds, IsWatched = false, Clues = [],
    };

    private static IEnumerable<DetailKind> CluesOf(WebContent content)
    {
        if (content.Numbers.Count > 0 && !content.IsNumberHidden)
            yield return DetailKind.Number;
        if (content.Photos.Count > 0)
            yield return DetailKind.Image;
        if (content.Handle.Length > 0 || content.Mail.Length > 0)
            yield return DetailKind.Handle;
        if (content.Text.IsSome)
            yield return DetailKind.Writing;
    }

    /// <summary>The details of it that can be marked.</summary>
    public IEnumerable<DetailKind> Details()
    {
        if (Text.IsSome || Title.IsSome)
            yield return DetailKind.Text;
        if (Numbers.Count > 0)
            yield return DetailKind.Number;
        if (Photos.Count > 0)
            yield return DetailKind.Image;
        if (Handle.Length > 0 || Mail.Length > 0)
            yield return DetailKind.Handle;
        if (Place.IsSome)
            yield return DetailKind.Place;
        if (Pay.IsSome)
            yield return DetailKind.Pay;
        if (Text.IsSome)
            yield return DetailKind.Writing;
    }
}

/// <summary>A picture of a page.</summary>
/// <param name="Shows">What it shows.</param>
/// <param name="Print">Its fingerprint.</param>
public sealed record PhotoShown(SaidThere Shows, string Print);
