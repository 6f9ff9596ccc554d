using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Who trained whom: a course leads to a later one when somebody who was trained in the first holds the second. People are known again by their
/// address alone; who they are is not in it.
/// </summary>
/// <param name="Nodes">The courses that lead to another, or come from one, the earliest first.</param>
/// <param name="Edges">Which leads to which.</param>
public sealed record Cascade(ImmutableArray<CascadeNode> Nodes, ImmutableArray<CascadeEdge> Edges)
{
    /// <summary>Courses held by people who were trained in an earlier one.</summary>
    public int HeldByAlumni => Nodes.Count(node => node.Generation > 1);

    /// <summary>The cascade of courses.</summary>
    public static Cascade Of(IReadOnlyList<Course> courses)
    {
        var ordered = courses.OrderBy(course => course.Programme.FirstDay).ThenBy(course => course.Programme.Id, StringComparer.Ordinal).ToList();
        var edges = new List<CascadeEdge>();
        var generation = ordered.ToDictionary(course => course.Programme.Id, _ => 1, StringComparer.Ordinal);
        foreach (var later in ordered)
        {
            var staff = Addresses(later.People.Where(person => person.State == RosterState.Staff));
            foreach (var earlier in ordered.Where(course => course.Programme.LastDay < later.Programme.FirstDay))
            {
                var trainers = Addresses(earlier.Participants).Count(staff.Contains);
                if (trainers == 0)
                    continue;
                edges.Add(new CascadeEdge(earlier.Programme.Id, later.Programme.Id, SmallNumbers.Shown(trainers)));
                generation[later.Programme.Id] = Math.Max(generation[later.Programme.Id], generation[earlier.Programme.Id] + 1);
            }
        }

        return new Cascade(
            [.. ordered.Where(course => edges.Any(edge => edge.From == course.Programme.Id || edge.To == course.Programme.Id))
                .Select(course => new CascadeNode(course.Programme.Id, course.Programme.Title, course.Programme.FirstDay.Year, generation[course.Programme.Id], SmallNumbers.Shown(course.Participants.Count())))],
            [.. edges]);
    }

    private static HashSet<string> Addresses(IEnumerable<Person> people) =>
        people.Select(person => person.Email.Trim()).Where(address => address.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}

/// <summary>A course in the cascade.</summary>
/// <param name="Programme">Its key.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Year">The year of its first day.</param>
/// <param name="Generation">1 for a course that comes from none, one more than the one it comes from else.</param>
/// <param name="People">How many were trained in it; null when it is kept back because it is small.</param>
public sealed record CascadeNode(string Programme, string Title, int Year, int Generation, int? People);

/// <summary>A course that leads to another.</summary>
/// <param name="From">The course they were trained in.</param>
/// <param name="To">The course they hold.</param>
/// <param name="Trainers">How many of them; null when it is kept back because it is small.</param>
public sealed record CascadeEdge(string From, string To, int? Trainers);
