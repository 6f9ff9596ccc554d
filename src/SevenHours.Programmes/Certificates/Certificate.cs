using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// A certificate as it was issued: what it says is fixed, whatever becomes of the course. Whoever is erased leaves it without his name, with a proof
/// that the holder of paper and code can still show to be his (ADR 22).
/// </summary>
public sealed record Certificate
{
    /// <summary>Its key, a UUID: <c>urn:uuid:…</c> as a badge.</summary>
    public required string Id { get; init; }

    /// <summary>The programme it was issued in.</summary>
    public required string Programme { get; init; }

    /// <summary>Whose it is; null once he was erased.</summary>
    public string? Person { get; init; }

    /// <summary>What it certifies.</summary>
    public required CertificateKind Kind { get; init; }

    /// <summary>The first half of the code: it names the certificate and nobody.</summary>
    public required string Number { get; init; }

    /// <summary>The whole code as it stands on the paper; null once the person was erased.</summary>
    public string? Code { get; init; }

    /// <summary>SHA-256 of the whole code.</summary>
    public required string CodeHash { get; init; }

    /// <summary>The name on it; null once the person was erased.</summary>
    public string? Name { get; init; }

    /// <summary>What name and whole code together prove; see <see cref="CertificateCode.ProofOf"/>.</summary>
    public required string NameProof { get; init; }

    /// <summary>The address of e-mail as badges carry it, hashed with <see cref="MailSalt"/>; null when there was none.</summary>
    public string? MailHash { get; init; }

    /// <summary>The salt of <see cref="MailHash"/>.</summary>
    public string? MailSalt { get; init; }

    /// <summary>What it says, as JSON; read it by <see cref="Says"/>.</summary>
    public required string Content { get; init; }

    /// <summary>When it was issued, in seconds since 1970.</summary>
    public required long IssuedAt { get; init; }

    /// <summary>The account that issued it.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>Until when it counts, in seconds since 1970; null for good.</summary>
    public long? ValidUntil { get; init; }

    /// <summary>When it was revoked, in seconds since 1970; null while it counts.</summary>
    public long? RevokedAt { get; init; }

    /// <summary>The account that revoked it.</summary>
    public string? RevokedBy { get; init; }

    /// <summary>Why it was revoked.</summary>
    public Revocation? Revocation { get; init; }

    /// <summary>What it says.</summary>
    public CertificateContent Says => CertificateContent.Read(Content);

    /// <summary>Whether it counts at a moment.</summary>
    public bool Counts(DateTimeOffset now) => RevokedAt is null && (ValidUntil is not { } until || now.ToUnixTimeSeconds() < until);
}

/// <summary>What a certificate certifies.</summary>
public enum CertificateKind
{
    /// <summary>That somebody attended.</summary>
    Attendance,

    /// <summary>What assessors found him able to do.</summary>
    Competence,
}

/// <summary>Why a certificate was revoked. A choice from a list: a public page shows it, so nobody can write of a person here.</summary>
public enum Revocation
{
    /// <summary>Something in it was wrong.</summary>
    Mistake,

    /// <summary>Another one took its place.</summary>
    Replaced,

    /// <summary>Its grounds fell away.</summary>
    Withdrawn,

    /// <summary>Its holder asked for it.</summary>
    Wish,
}

/// <summary>What a certificate says, fixed when it was issued.</summary>
public sealed record CertificateContent
{
    /// <summary>What the course was called.</summary>
    public required string Course { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Where it was held; may be empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who issues it.</summary>
    public required string Issuer { get; init; }

    /// <summary>Who held the course besides.</summary>
    public ImmutableArray<string> Partners { get; init; } = [];

    /// <summary>Those who sign.</summary>
    public ImmutableArray<Signer> Signers { get; init; } = [];

    /// <summary>The share attended, in per cent; null on a certificate of competence.</summary>
    public int? Share { get; init; }

    /// <summary>The minutes attended.</summary>
    public int Minutes { get; init; }

    /// <summary>The sessions attended.</summary>
    public int Sessions { get; init; }

    /// <summary>The competences with the level that was found; empty on a certificate of attendance.</summary>
    public ImmutableArray<CertifiedCompetence> Competences { get; init; } = [];

    /// <summary>As it is stored.</summary>
    public string Write() => PlanText.Json(this);

    internal static CertificateContent Read(string text) => PlanText.FromJson<CertificateContent>(text);
}

/// <summary>Whoever signs on paper.</summary>
/// <param name="Name">His name.</param>
/// <param name="Office">What he is.</param>
public sealed record Signer(string Name, string Office);

/// <summary>A competence on a certificate.</summary>
/// <param name="Id">Its key in the framework.</param>
/// <param name="Level">The level that was found, from 1.</param>
/// <param name="IsHelped">Whether it was shown with help of a mentor.</param>
public sealed record CertifiedCompetence(string Id, int Level, bool IsHelped = false);

/// <summary>Who issues certificates and badges of this server.</summary>
public sealed record Issuer
{
    /// <summary>The one row there is.</summary>
    public const string Only = "issuer";

    /// <summary>Its key.</summary>
    public string Id { get; init; } = Only;

    /// <summary>What the house is called.</summary>
    public required string Name { get; init; }

    /// <summary>The address at which anybody reaches this server, such as <c>https://courses.example</c>; empty where nobody does from outside.</summary>
    public string Address { get; init; } = "";

    /// <summary>The house's own pages; may be empty.</summary>
    public string Web { get; init; } = "";

    /// <summary>Where to ask; may be empty.</summary>
    public string Email { get; init; } = "";
}

/// <summary>On what terms a programme certifies.</summary>
public sealed record CertificateTerms
{
    /// <summary>The share of attendance where nobody chose one, in per cent. A default of this product: no source of the field names a figure.</summary>
    public const int DefaultShare = 80;

    /// <summary>The share that must be attended, in per cent.</summary>
    /// <value>1 to 100; default <see cref="DefaultShare"/>.</value>
    public int Share { get; init; } = DefaultShare;

    /// <summary>By whose rule; empty for the product's default.</summary>
    public string Rule { get; init; } = "";

    /// <summary>For how many months assessed competence counts; 0 for good.</summary>
    public int Months { get; init; }

    /// <summary>Those who sign.</summary>
    public ImmutableArray<Signer> Signers { get; init; } = [];
}
