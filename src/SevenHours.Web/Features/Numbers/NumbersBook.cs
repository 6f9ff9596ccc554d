using SevenHours.Programmes;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Numbers;

/// <summary>The numbers as sheets; what is kept back on the page is kept back here.</summary>
internal static class NumbersBook
{
    public static IReadOnlyList<FileTable> Sheets(CourseNumbers numbers, Reader reader)
    {
        var (words, tag) = (reader.Words, reader.Language.Tag);
        object Shown(int? people) => people is { } shown ? shown : words["numbers.kept"];
        FileTable People<T>(string id, IEnumerable<Counted<T>> rows, Func<T, string> name) =>
            FileTable.Of(words[id], [(object?[])[words[id], words["numbers.people"]], .. rows.Select(row => (object?[])[name(row.Of), Shown(row.People)])]);
        FileTable Courses(string id, IEnumerable<CountedCourses> rows, Func<string, string> name) =>
            FileTable.Of(words[id], [(object?[])[words[id], words["numbers.courses"], words["numbers.people"]], .. rows.Select(row => (object?[])[name(row.Of), row.Courses, Shown(row.People)])]);
        return
        [
            FileTable.Of(words["numbers"],
            [
                [words["numbers.figure"], words["numbers.count"]], [words["numbers.courses"], numbers.Courses.Length], [words["numbers.exercises"], numbers.Exercises],
                [words["numbers.people"], Shown(SmallNumbers.Shown(numbers.People.Length))], [words["numbers.countries"], numbers.Countries.Length], [words["numbers.professions"], numbers.Professions],
                [words["numbers.cascade.held"], numbers.Cascade.HeldByAlumni], [words["numbers.small"], ""],
            ]),
            People("numbers.profession", numbers.ByProfession, profession => RosterWords.Name(profession, tag)),
            People("numbers.gender", numbers.ByGender, gender => RosterWords.Name(gender, tag)),
            People("numbers.country", numbers.ByCountry, code => Countries.Name(code, tag)),
            Courses("numbers.donor", numbers.ByDonor, donor => donor),
            Courses("numbers.year", numbers.ByYear, year => year),
            Courses("numbers.goal", numbers.ByGoal, goal => words[$"programmes.goal.{goal}"]),
            FileTable.Of(words["numbers.cascade"], [(object?[])[words["numbers.from"], words["numbers.to"], words["numbers.trainers"]], .. numbers.Cascade.Edges.Select(edge => (object?[])[Title(numbers, edge.From), Title(numbers, edge.To), Shown(edge.Trainers)])]),
        ];
    }

    private static string Title(CourseNumbers numbers, string programme) => numbers.Cascade.Nodes.First(node => node.Programme == programme).Title;
}
