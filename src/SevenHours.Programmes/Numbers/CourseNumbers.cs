using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What courses came to.</summary>
/// <param name="Courses">The courses that were counted, the latest first.</param>
/// <param name="Cascade">Who trained whom, over all courses of the server.</param>
public sealed record CourseNumbers(ImmutableArray<Course> Courses, Cascade Cascade)
{
    /// <summary>Everybody who was trained, once for each course.</summary>
    public ImmutableArray<Person> People { get; } = [.. Courses.SelectMany(course => course.Participants)];

    /// <summary>How many exercises were played in them.</summary>
    public int Exercises => Courses.SelectMany(course => course.Programme.Exercises).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The countries people came from.</summary>
    public ImmutableArray<string> Countries { get; } =
        [.. Courses.SelectMany(course => course.Participants).Select(person => person.Country).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>People by country, the most first; small numbers kept back.</summary>
    public ImmutableArray<Counted<string>> ByCountry => Count(People.Where(person => person.Country.Length > 0), person => person.Country);

    /// <summary>People by profession, the most first; small numbers kept back.</summary>
    public ImmutableArray<Counted<Profession>> ByProfession => Count(People, person => person.Profession);

    /// <summary>How many professions were there.</summary>
    public int Professions => People.Select(person => person.Profession).Distinct().Count();

    /// <summary>People by gender; small numbers kept back.</summary>
    public ImmutableArray<Counted<Gender>> ByGender => Count(People, person => person.Gender);

    /// <summary>Courses and people by donor; a course of two donors counts for both.</summary>
    public ImmutableArray<CountedCourses> ByDonor => Group(course => course.Programme.Donors);

    /// <summary>Courses and people by the year of their first day.</summary>
    public ImmutableArray<CountedCourses> ByYear => [.. Group(course => [course.Programme.FirstDay.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)]).OrderBy(row => row.Of, StringComparer.Ordinal)];

    /// <summary>Courses and people by development goal.</summary>
    public ImmutableArray<CountedCourses> ByGoal => Group(course => course.Programme.Goals);

    /// <summary>Counts courses.</summary>
    /// <param name="all">Every course of the server.</param>
    /// <param name="query">Which of them count.</param>
    /// <param name="today">The day it is.</param>
    public static CourseNumbers Of(IReadOnlyList<Course> all, NumbersQuery query, DateOnly today) =>
        new([.. all.Where(course => query.Takes(course.Programme, today)).OrderByDescending(course => course.Programme.FirstDay)], Cascade.Of([.. all.Where(course => course.Programme.FirstDay <= today)]));

    private static ImmutableArray<Counted<T>> Count<T>(IEnumerable<Person> people, Func<Person, T> by)
        where T : notnull
    {
        var counts = people.CountBy(by).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).ToList();
        var shown = SmallNumbers.Shown([.. counts.Select(pair => pair.Value)]);
        return [.. counts.Select((pair, index) => new Counted<T>(pair.Key, shown[index]))];
    }

    private ImmutableArray<CountedCourses> Group(Func<Course, IEnumerable<string>> by) =>
        [.. Courses.SelectMany(course => by(course).Select(of => (of, course))).GroupBy(pair => pair.of, StringComparer.Ordinal)
            .Select(group => new CountedCourses(group.Key, group.Count(), SmallNumbers.Shown(group.Sum(pair => pair.course.Participants.Count()))))
            .OrderByDescending(row => row.Courses).ThenBy(row => row.Of, StringComparer.Ordinal)];
}

/// <summary>A count of people.</summary>
/// <param name="Of">Of whom.</param>
/// <param name="People">How many; null when it is kept back because it is small.</param>
public sealed record Counted<T>(T Of, int? People);

/// <summary>A count of courses with their people.</summary>
/// <param name="Of">Of what.</param>
/// <param name="Courses">How many courses.</param>
/// <param name="People">How many people; null when it is kept back because it is small.</param>
public sealed record CountedCourses(string Of, int Courses, int? People);
