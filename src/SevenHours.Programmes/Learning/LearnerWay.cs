namespace SevenHours.Programmes;

/// <summary>
/// How somebody who is trained comes to his own page: by a link of which only the hash is kept, or by a short code and his name. Renewing makes both
/// new and ends every browser that came by the old ones; revoking deletes the row.
/// </summary>
public sealed record LearnerWay
{
    /// <summary>Whose it is.</summary>
    public required string Person { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>What the cookie of a browser that came by it holds: another one once it is renewed.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the secret of the link, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of the short code, in hexadecimal.</summary>
    public required string CodeHash { get; init; }

    /// <summary>When it was given out, in seconds since 1970.</summary>
    public required long Since { get; init; }

    /// <summary>The account that gave it out.</summary>
    public required string By { get; init; }

    /// <summary>When it was first used, in seconds since 1970; null while it was not.</summary>
    public long? OpenedAt { get; init; }
}

/// <summary>A way in as it is given out, once: afterwards nobody can read it any more.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Secret">The 40 characters of the link.</param>
/// <param name="Code">The code to be typed: ten letters and digits, in two groups of five.</param>
public sealed record GivenWay(Person Person, string Secret, string Code);
