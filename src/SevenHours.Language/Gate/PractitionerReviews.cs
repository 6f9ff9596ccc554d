namespace SevenHours.Language;

/// <summary>Who has to have read a case before it is played with people who work on such cases.</summary>
public enum Practitioner
{
    /// <summary>Somebody who charges and tries such cases.</summary>
    Prosecutor,

    /// <summary>Somebody who stands by those harmed.</summary>
    SocialWorker,

    /// <summary>Somebody who has lived it and advises.</summary>
    SurvivorAdviser,
}

/// <summary>That people of the field have reviewed a case: each of them is another person.</summary>
public sealed class PractitionerReviews : Model
{
    /// <summary>The prosecutor.</summary>
    [Doc("A prosecutor who has reviewed it.")]
    public AttestedReading? Prosecutor { get; init; }

    /// <summary>The social worker.</summary>
    [Doc("A social worker who has reviewed it.")]
    public AttestedReading? SocialWorker { get; init; }

    /// <summary>The survivor adviser.</summary>
    [Doc("A survivor adviser who has reviewed it.")]
    public AttestedReading? SurvivorAdviser { get; init; }

    /// <summary>The review of one of them; null while there is none.</summary>
    /// <param name="who">Who.</param>
    public AttestedReading? Of(Practitioner who) => who switch
    {
        Practitioner.Prosecutor => Prosecutor,
        Practitioner.SocialWorker => SocialWorker,
        _ => SurvivorAdviser,
    };

    /// <summary>The reviews with that of one of them put in.</summary>
    /// <param name="who">Who.</param>
    /// <param name="review">The review.</param>
    public PractitionerReviews With(Practitioner who, AttestedReading review) => new()
    {
        Prosecutor = who == Practitioner.Prosecutor ? review : Prosecutor,
        SocialWorker = who == Practitioner.SocialWorker ? review : SocialWorker,
        SurvivorAdviser = who == Practitioner.SurvivorAdviser ? review : SurvivorAdviser,
    };
}
