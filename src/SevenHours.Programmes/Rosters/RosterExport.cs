using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>A roster as a file: CSV or XLSX, with heads that an import knows again.</summary>
public static class RosterExport
{
    private static readonly ImmutableArray<RosterField> s_fields =
    [
        RosterField.Id, RosterField.Name, RosterField.Email, RosterField.Country, RosterField.Profession, RosterField.Organisation, RosterField.Gender,
        RosterField.Languages, RosterField.Team, RosterField.Needs,
    ];

    /// <summary>As a table of text in UTF-8 with its mark, so that spreadsheets read every script.</summary>
    /// <param name="course">The course.</param>
    /// <param name="people">Who stands in it.</param>
    /// <param name="language">The language of heads and words.</param>
    public static byte[] Csv(Course course, IEnumerable<Person> people, string language) => TableFile.Csv(Table(course, people, language));

    /// <summary>As a workbook.</summary>
    /// <param name="course">The course.</param>
    /// <param name="people">Who stands in it.</param>
    /// <param name="language">The language of heads and words.</param>
    /// <param name="isRightToLeft">Whether it runs from right to left.</param>
    public static byte[] Xlsx(Course course, IEnumerable<Person> people, string language, bool isRightToLeft) =>
        TableFile.Xlsx([Table(course, people, language)], isRightToLeft);

    private static FileTable Table(Course course, IEnumerable<Person> people, string language) => new("roster",
    [
        [.. s_fields.Select(field => RosterWords.Head(field, language))],
        .. people.Select(person => s_fields.Select(field => (object?)Cell(course, person, field, language)).ToImmutableArray()),
    ]);

    private static string Cell(Course course, Person person, RosterField field, string language) => field switch
    {
        RosterField.Id => person.Id,
        RosterField.Name => person.Name,
        RosterField.Email => person.Email,
        RosterField.Country => Countries.Name(person.Country, language),
        RosterField.Profession => RosterWords.Name(person.Profession, language),
        RosterField.Organisation => person.Organisation,
        RosterField.Gender => RosterWords.Name(person.Gender, language),
        RosterField.Languages => string.Join(", ", person.Languages.Select(tag => WorkLanguages.Name(tag, language))),
        RosterField.Team => course.Programme.FindTeam(person.Team)?.Title ?? "",
        RosterField.Needs => person.Needs,
        _ => "",
    };
}
