namespace SevenHours.Language;

/// <summary>How a package stands before the content gate.</summary>
/// <param name="Strays">Identifiers outside the reserved ranges that nobody has decided on; each is an error.</param>
/// <param name="Overrides">Those that stay by somebody's decision.</param>
/// <param name="Content">Hash of what is to be attested.</param>
/// <param name="Attestation">Who vouches for the text; null when nobody does.</param>
public sealed record GateState(
    IReadOnlyList<GateStray> Strays, IReadOnlyList<GateDecision> Overrides, string Content, Attestation? Attestation)
{
    /// <summary>Who of the field has reviewed it; null when nobody has.</summary>
    public PractitionerReviews? Practitioners { get; init; }

    /// <summary>Those of the field whose review is missing, or was of another text.</summary>
    public IReadOnlyList<Practitioner> Unreviewed => [.. Enum.GetValues<Practitioner>().Where(who => Practitioners?.Of(who) is not { By: not null } review || review.Content != Content)];

    /// <summary>Whether the package must not be played: a stray identifier, one person in both roles, or a composite of too few cases.</summary>
    public bool IsShut => Strays.Count > 0 || AttestationCheck.IsFaulty(Attestation);

    /// <summary>Whether the author vouches for the text as it is now.</summary>
    public bool IsAttested => Attestation?.Author?.Content == Content;

    /// <summary>Whether the second reader vouches for the text as it is now.</summary>
    public bool IsReadTwice => Attestation?.SecondReader?.Content == Content;
}

/// <summary>An identifier in a file of a package.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Found">The identifier.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Fingerprint">By which a decision names it.</param>
public sealed record GateStray(StrayKind Kind, string Found, Location At, string Fingerprint);

/// <summary>An identifier that stays by somebody's decision.</summary>
/// <param name="Stray">The identifier.</param>
/// <param name="Override">The decision.</param>
public sealed record GateDecision(GateStray Stray, GateOverride Override);
