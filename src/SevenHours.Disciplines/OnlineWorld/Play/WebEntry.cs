using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>A page that the author wrote. Truth: for staff.</summary>
public sealed class WebEntry : Definition
{
    /// <summary>The site.</summary>
    public required Id<WebSite> Site { get; init; }

    /// <summary>What it is.</summary>
    public required PageKind Kind { get; init; }

    /// <summary>The account it belongs to, or none.</summary>
    public Id<WebEntry> Owner { get; init; } = Id<WebEntry>.None;

    /// <summary>What it stands below, or none.</summary>
    public Id<WebEntry> Under { get; init; } = Id<WebEntry>.None;

    /// <summary>Who is behind an account, or none.</summary>
    public Id<Subject> Person { get; init; } = Id<Subject>.None;

    /// <summary>What of the case it is, such as an advert that agencies act upon; or none.</summary>
    public Id<Subject> Subject { get; init; } = Id<Subject>.None;

    /// <summary>The tag of the language it is written in.</summary>
    public string Language { get; init; } = "";

    /// <summary>When it first stands there; never, when only an effect puts it up.</summary>
    public SimTime Appears { get; init; }

    /// <summary>When it is gone.</summary>
    public SimTime Until { get; init; } = SimTime.Never;

    /// <summary>From when on only friends see it.</summary>
    public SimTime PrivateFrom { get; init; } = SimTime.Never;

    /// <summary>What it says, first and after each edit.</summary>
    public IReadOnlyList<EntryVersion> Versions { get; init; } = [];

    /// <summary>What a mark on a detail of it teaches.</summary>
    public IReadOnlyList<EntryMark> Marks { get; init; } = [];

    /// <summary>Whether it is there to mislead.</summary>
    public bool IsDecoy { get; init; }

    /// <summary>What the platform keeps of the account.</summary>
    public EntryHeld Held { get; init; } = new("", TextRef.None, "");

    /// <summary>The place of the version of an edit, by its id; -1 for none.</summary>
    public int VersionOf(string edit)
    {
        for (var i = 0; i < Versions.Count; i++)
        {
            if (string.Equals(Versions[i].Id, edit, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>What an author's page says from an instant on.</summary>
/// <param name="Id">The edit's id; empty for what it says first.</param>
/// <param name="From">When; never, when only an effect brings it.</param>
/// <param name="Words">The words.</param>
/// <param name="Numbers">Telephone numbers.</param>
/// <param name="IsNumberHidden">Whether they are written so that a search does not find them.</param>
/// <param name="Mail">A mail address, or empty.</param>
/// <param name="Handle">A name on another network, or empty.</param>
/// <param name="Photos">Pictures: what each shows, and the key by which the same picture is known.</param>
/// <param name="Manner">The way of writing.</param>
public sealed record EntryVersion(
    string Id, SimTime From, EntryWords Words, IReadOnlyList<string> Numbers, bool IsNumberHidden, string Mail, string Handle,
    IReadOnlyList<(TextRef Shows, string Key)> Photos, int Manner);

/// <summary>The words of an author's page.</summary>
/// <param name="Title">The headline, or the name of an account.</param>
/// <param name="Text">The words.</param>
/// <param name="Place">Where.</param>
/// <param name="Pay">What is paid or asked.</param>
public sealed record EntryWords(TextRef Title, TextRef Text, TextRef Place, TextRef Pay);

/// <summary>What a mark teaches.</summary>
/// <param name="Detail">The detail marked.</param>
/// <param name="Shared">With how many other pages that the agency has captured it must be shared.</param>
/// <param name="Facts">The facts learnt.</param>
public sealed record EntryMark(DetailKind Detail, int Shared, IReadOnlyList<Id<Fact>> Facts);

/// <summary>What the platform keeps of an author's account.</summary>
/// <param name="Network">An internet address from a range kept for documentation.</param>
/// <param name="Subscriber">The name given when it was opened.</param>
/// <param name="Number">The number given then.</param>
public sealed record EntryHeld(string Network, TextRef Subscriber, string Number);

/// <summary>A detail of a page that can be marked.</summary>
public enum DetailKind
{
    /// <summary>The words and the headline.</summary>
    Text,

    /// <summary>A telephone number.</summary>
    Number,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A name on another network, or a mail address.</summary>
    Handle,

    /// <summary>Where it is.</summary>
    Place,

    /// <summary>What is paid or asked.</summary>
    Pay,

    /// <summary>The way of writing.</summary>
    Writing,

    /// <summary>What the platform handed over.</summary>
    Subscriber,
}
