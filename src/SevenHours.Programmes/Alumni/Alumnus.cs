using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Somebody who was on a course and was asked whether he wants to be found afterwards. It holds what he consented to and nothing else: what he keeps
/// to himself is not here to be shown by mistake.
/// </summary>
public sealed record Alumnus
{
    /// <summary>Longest contact line, in characters.</summary>
    public const int LongestContact = 200;

    /// <summary>After how many months one is asked what stayed.</summary>
    public const int MonthsToFollowUp = 6;

    /// <summary>His key in the network.</summary>
    public required string Id { get; init; }

    /// <summary>His key in the roster of his course.</summary>
    public required string Person { get; init; }

    /// <summary>His course.</summary>
    public required string Programme { get; init; }

    /// <summary>What it was called.</summary>
    public required string Title { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>SHA-256 of the secret of his own page, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When he was asked, in seconds since 1970.</summary>
    public required long AskedAt { get; init; }

    /// <summary>When he answered, in seconds since 1970; null while he has not.</summary>
    public long? AnsweredAt { get; init; }

    /// <summary>What he lets others see; empty for nothing at all.</summary>
    public ImmutableArray<AlumniShare> Shares { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public AlumniCircle Circle { get; init; } = AlumniCircle.Staff;

    /// <summary>Whether messages are passed on to his own page.</summary>
    public bool TakesMessages { get; init; }

    /// <summary>His name, or empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where he works, or empty.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>His profession, or null.</summary>
    public Profession? Profession { get; init; }

    /// <summary>His country, or empty.</summary>
    public string Country { get; init; } = "";

    /// <summary>The languages he works in, or none.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>How to reach him directly, or empty.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Whether he is in the network.</summary>
    public bool IsIn => !Shares.IsEmpty;

    /// <summary>The day from which he may be asked what stayed.</summary>
    public DateOnly FollowUpOn => LastDay.AddMonths(MonthsToFollowUp);

    /// <summary>He lets this be seen by these people: whatever he does not name is emptied.</summary>
    /// <param name="shares">What he names.</param>
    /// <param name="circle">Who may see it.</param>
    /// <param name="takesMessages">Whether messages are passed on.</param>
    /// <param name="from">What he says of himself.</param>
    /// <param name="now">When, in seconds since 1970.</param>
    public Alumnus Consenting(IReadOnlyCollection<AlumniShare> shares, AlumniCircle circle, bool takesMessages, AlumniFacts from, long now) => this with
    {
        AnsweredAt = now,
        Shares = [.. Enum.GetValues<AlumniShare>().Where(shares.Contains)],
        Circle = circle,
        TakesMessages = takesMessages && shares.Count > 0,
        Name = shares.Contains(AlumniShare.Name) ? from.Name : "",
        Organisation = shares.Contains(AlumniShare.Agency) ? from.Organisation : "",
        Profession = shares.Contains(AlumniShare.Profession) ? from.Profession : null,
        Country = shares.Contains(AlumniShare.Country) ? from.Country : "",
        Languages = shares.Contains(AlumniShare.Languages) ? from.Languages : [],
        Contact = shares.Contains(AlumniShare.Contact) ? from.Contact : "",
    };

    /// <summary>He takes his consent back: nothing of him stays but that he was asked.</summary>
    public Alumnus Withdrawing(long now) => Consenting([], AlumniCircle.Staff, false, new AlumniFacts(), now);

    /// <summary>Whether he is what somebody looks for.</summary>
    public bool Fits(AlumniSearch search) => IsIn
        && (!search.IsAlumnus || Circle == AlumniCircle.Alumni)
        && (search.Country.Length == 0 || Country == search.Country)
        && (search.Profession is null || Profession == search.Profession)
        && (search.Language.Length == 0 || Languages.Contains(search.Language));
}

/// <summary>What somebody says of himself.</summary>
public sealed record AlumniFacts
{
    /// <summary>His name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where he works.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>His profession.</summary>
    public Profession? Profession { get; init; }

    /// <summary>His country, as a two-letter code.</summary>
    public string Country { get; init; } = "";

    /// <summary>The languages he works in.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>How to reach him.</summary>
    public string Contact { get; init; } = "";

    /// <summary>What the roster knows, to begin from.</summary>
    public static AlumniFacts Of(Person person) => new()
    {
        Name = person.Name, Organisation = person.Organisation, Profession = person.Profession, Country = person.Country, Languages = person.Languages, Contact = person.Email,
    };
}

/// <summary>Whom somebody looks for in the network.</summary>
/// <param name="Country">A two-letter code; empty for any.</param>
/// <param name="Profession">A profession; null for any.</param>
/// <param name="Language">A language; empty for any.</param>
/// <param name="IsAlumnus">Whether an alumnus looks, who sees those alone that let alumni see them; else staff.</param>
public sealed record AlumniSearch(string Country, Profession? Profession, string Language, bool IsAlumnus);

/// <summary>One thing one may let others see.</summary>
public enum AlumniShare
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>Where one works.</summary>
    Agency,

    /// <summary>The profession.</summary>
    Profession,

    /// <summary>The country.</summary>
    Country,

    /// <summary>The languages one works in.</summary>
    Languages,

    /// <summary>How one is reached directly.</summary>
    Contact,
}

/// <summary>Who may see what somebody lets be seen.</summary>
public enum AlumniCircle
{
    /// <summary>Those who run programmes on this server.</summary>
    Staff,

    /// <summary>They, and everybody else in the network.</summary>
    Alumni,
}

/// <summary>A message to somebody in the network, on his own page: whoever writes it does not see his address.</summary>
public sealed record AlumniMessage
{
    /// <summary>Longest message, in characters.</summary>
    public const int LongestText = 2_000;

    /// <summary>Its key.</summary>
    public required string Id { get; init; }

    /// <summary>To whom, by his key in the network.</summary>
    public required string To { get; init; }

    /// <summary>From whom, by his key in the network; empty for staff.</summary>
    public required string From { get; init; }

    /// <summary>How he who writes wants to be named and answered.</summary>
    public required string By { get; init; }

    /// <summary>The message.</summary>
    public required string Text { get; init; }

    /// <summary>When it was written, in seconds since 1970.</summary>
    public required long At { get; init; }

    /// <summary>When it was read, in seconds since 1970; null while it waits.</summary>
    public long? ReadAt { get; init; }
}
