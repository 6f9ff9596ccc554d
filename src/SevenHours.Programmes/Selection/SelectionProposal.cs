using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Proposes whom to take of those who applied: each time the one who adds most to the balance of professions, countries, languages and genders.
/// It proposes and a person decides. The same applications give the same proposal.
/// </summary>
/// <param name="Lines">Those who applied: whom it takes in the order it takes them, then the others.</param>
public sealed record SelectionProposal(ImmutableArray<SelectionLine> Lines)
{
    private const int OfProfession = 600;
    private const int OfCountry = 500;
    private const int OfLanguage = 250;
    private const int OfGender = 400;

    /// <summary>A proposal for the places that are free.</summary>
    public static SelectionProposal Of(Course course)
    {
        var taken = course.Participants.ToList();
        var left = course.People.Where(person => person.State == RosterState.Applied).OrderBy(person => person.Since).ThenBy(person => person.Id, StringComparer.Ordinal).ToList();
        var free = Math.Max(0, course.Programme.Places - taken.Count);
        var lines = ImmutableArray.CreateBuilder<SelectionLine>();
        while (left.Count > 0)
        {
            // Of equals the one who applied first.
            var next = left.MaxBy(person => Score(taken, person))!;
            left.Remove(next);
            lines.Add(new SelectionLine(next.Id, lines.Count < free, Reasons(taken, next)));
            taken.Add(next);
        }

        return new SelectionProposal(lines.ToImmutable());
    }

    private static int Score(List<Person> taken, Person person) =>
        (OfProfession / (1 + taken.Count(other => other.Profession == person.Profession)))
        + (person.Country.Length == 0 ? 0 : OfCountry / (1 + taken.Count(other => other.Country == person.Country)))
        + (person.Languages.IsEmpty ? 0 : OfLanguage / (1 + taken.Count(other => !other.Languages.IsEmpty && other.Languages[0] == person.Languages[0])))
        + (IsFewer(taken, person.Gender) ? OfGender : 0);

    private static ImmutableArray<SelectionReason> Reasons(List<Person> taken, Person person)
    {
        var reasons = ImmutableArray.CreateBuilder<SelectionReason>();
        reasons.Add(new SelectionReason(SelectionReasonKind.Profession, person.Profession.ToString(), taken.Count(other => other.Profession == person.Profession)));
        if (person.Country.Length > 0)
            reasons.Add(new SelectionReason(SelectionReasonKind.Country, person.Country, taken.Count(other => other.Country == person.Country)));
        if (!person.Languages.IsEmpty)
            reasons.Add(new SelectionReason(SelectionReasonKind.Language, person.Languages[0], taken.Count(other => !other.Languages.IsEmpty && other.Languages[0] == person.Languages[0])));
        if (IsFewer(taken, person.Gender))
            reasons.Add(new SelectionReason(SelectionReasonKind.Gender, person.Gender.ToString(), taken.Count(other => other.Gender == person.Gender)));
        return reasons.ToImmutable();
    }

    // Women and men are weighed against each other; another answer, or none, neither helps nor harms.
    private static bool IsFewer(List<Person> taken, Gender gender) => gender switch
    {
        Gender.Woman => taken.Count(person => person.Gender == Gender.Woman) < taken.Count(person => person.Gender == Gender.Man),
        Gender.Man => taken.Count(person => person.Gender == Gender.Man) < taken.Count(person => person.Gender == Gender.Woman),
        _ => false,
    };
}

/// <summary>What is proposed for somebody who applied.</summary>
/// <param name="Person">The person.</param>
/// <param name="IsTaken">Whether it takes him; otherwise he comes next in this order.</param>
/// <param name="Reasons">What he adds to those taken before him.</param>
public sealed record SelectionLine(string Person, bool IsTaken, ImmutableArray<SelectionReason> Reasons);

/// <summary>What somebody adds.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The profession, country, language or gender.</param>
/// <param name="Before">How many were taken before him who share it.</param>
public sealed record SelectionReason(SelectionReasonKind Kind, string Value, int Before);

/// <summary>What a reason for a selection is about.</summary>
public enum SelectionReasonKind
{
    /// <summary>His profession.</summary>
    Profession,

    /// <summary>His country.</summary>
    Country,

    /// <summary>The language he works in best.</summary>
    Language,

    /// <summary>His gender is the fewer so far.</summary>
    Gender,
}
