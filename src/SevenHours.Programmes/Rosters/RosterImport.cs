using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>What a table would do to a roster: row by row, and all of it or nothing.</summary>
/// <param name="Columns">What each column of the table is; null for one that is left out.</param>
/// <param name="Lines">A line for each row.</param>
public sealed record RosterImport(ImmutableArray<RosterField?> Columns, ImmutableArray<RosterLine> Lines)
{
    /// <summary>Words of the table that nobody knows, each once, also when somebody has said what they mean.</summary>
    public ImmutableArray<RosterWord> Unknown { get; init; } = [];

    /// <summary>Whether nothing stands against taking it over.</summary>
    public bool IsClean => Lines.Any(line => !line.IsLeftOut) && Lines.All(line => line.Faults.IsEmpty);

    /// <summary>What its columns are by their heads; each field once.</summary>
    public static ImmutableArray<RosterField?> Guess(RosterTable table)
    {
        var taken = new HashSet<RosterField>();
        return [.. table.Head.Select(head => RosterWords.FieldOf(head) is { } field && taken.Add(field) ? field : (RosterField?)null)];
    }

    /// <summary>Reads a table against a course.</summary>
    /// <param name="course">The course as it is.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">What each column is.</param>
    /// <param name="key">Makes the key of a new person.</param>
    /// <param name="now">When it is read, in seconds since 1970.</param>
    /// <param name="said">What somebody said of words nobody knows and of rows to leave out.</param>
    public static RosterImport Read(Course course, RosterTable table, ImmutableArray<RosterField?> columns, Func<string> key, long now, RosterSaid? said = null)
    {
        var unknown = new Dictionary<(RosterFaultKind Kind, string Value), int>();
        var lines = ImmutableArray.CreateBuilder<RosterLine>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var faults = ImmutableArray.CreateBuilder<RosterFault>();
            string Cell(RosterField field) => columns.IndexOf(field) is >= 0 and var column ? row[column] : "";
            bool Has(RosterField field) => columns.Contains(field);

            var name = Cell(RosterField.Name) is { Length: > 0 } whole ? whole : $"{Cell(RosterField.Given)} {Cell(RosterField.Family)}".Trim();
            var country = Cell(RosterField.Country) is { Length: > 0 } called ? Countries.Find(called) ?? Countries.Find(Meant(RosterFaultKind.Country, called)) ?? Fault(RosterFaultKind.Country, called) : "";
            var known = Known(course, Cell(RosterField.Id), Cell(RosterField.Email), name, country);
            var person = known ?? new Person { Id = key(), Programme = course.Programme.Id, State = RosterState.Selected, Name = "", Since = now };
            if (name.Length == 0 && known is null)
                Fault(RosterFaultKind.Name, "");
            if (name.Length > Person.LongestName)
                Fault(RosterFaultKind.Long, name);
            if (Cell(RosterField.Email) is { Length: > 0 } email && !IsAddress(email))
                Fault(RosterFaultKind.Email, email);
            person = person with
            {
                Name = name.Length > 0 ? name : person.Name,
                Email = Has(RosterField.Email) ? Cell(RosterField.Email) : person.Email,
                Country = Has(RosterField.Country) ? country : person.Country,
                Organisation = Has(RosterField.Organisation) ? Line(Cell(RosterField.Organisation)) : person.Organisation,
                Needs = Has(RosterField.Needs) ? Line(Cell(RosterField.Needs)) : person.Needs,
                Profession = Cell(RosterField.Profession) is { Length: > 0 } profession ? RosterWords.ProfessionOf(profession) ?? RosterWords.ProfessionOf(Meant(RosterFaultKind.Profession, profession)) ?? Odd(RosterFaultKind.Profession, profession, person.Profession) : person.Profession,
                Gender = Cell(RosterField.Gender) is { Length: > 0 } gender ? RosterWords.GenderOf(gender) ?? RosterWords.GenderOf(Meant(RosterFaultKind.Gender, gender)) ?? Odd(RosterFaultKind.Gender, gender, person.Gender) : person.Gender,
                Languages = Has(RosterField.Languages) ? Tongues(Cell(RosterField.Languages)) : person.Languages,
                Team = Has(RosterField.Team) ? TeamOf(Cell(RosterField.Team)) : person.Team,
            };
            if (said?.LeftOut.Contains(row.Number) == true)
            {
                lines.Add(new RosterLine(row.Number, person, known, []) { IsLeftOut = true });
                continue;
            }

            var same = person.Email.Length > 0 ? person.Email.ToLowerInvariant() : $"{RosterWords.Plain(person.Name)}|{person.Country}";
            if (!seen.TryAdd(known?.Id ?? same, row.Number))
                faults.Add(new RosterFault(RosterFaultKind.Twice, person.Name, seen[known?.Id ?? same]));
            lines.Add(new RosterLine(row.Number, person, known, faults.ToImmutable()));

            string Meant(RosterFaultKind kind, string value)
            {
                unknown[(kind, value)] = unknown.GetValueOrDefault((kind, value)) + 1;
                return said?.Meanings.GetValueOrDefault((kind, value)) ?? "";
            }

            string Fault(RosterFaultKind kind, string value)
            {
                faults.Add(new RosterFault(kind, value));
                return "";
            }

            T Odd<T>(RosterFaultKind kind, string value, T instead)
            {
                faults.Add(new RosterFault(kind, value));
                return instead;
            }

            ImmutableArray<string> Tongues(string text)
            {
                var tags = ImmutableArray.CreateBuilder<string>();
                foreach (var called in text.Split([',', ';', '/', '،', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if ((WorkLanguages.Find(called) ?? WorkLanguages.Find(Meant(RosterFaultKind.Language, called))) is not { } tag)
                        Fault(RosterFaultKind.Language, called);
                    else if (!tags.Contains(tag))
                        tags.Add(tag);
                }

                return tags.ToImmutable();
            }

            string? TeamOf(string text) => text.Length == 0 ? null
                : course.Programme.Teams.FirstOrDefault(team => RosterWords.Plain(team.Title) == RosterWords.Plain(text) || team.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == text)?.Id
                    ?? (Fault(RosterFaultKind.Team, text) is var _ ? null : null);
        }

        return new RosterImport(columns, lines.ToImmutable())
        {
            Unknown = [.. unknown.Select(word => new RosterWord(word.Key.Kind, word.Key.Value, word.Value)).OrderBy(word => word.Kind).ThenByDescending(word => word.Rows)],
        };
    }

    /// <summary>The course with all of it taken over; refused as a whole while one row is at fault.</summary>
    public Decided Apply(Course course)
    {
        if (!IsClean)
            return Decided.Refused("programmes.wrong.import");
        var taken = Lines.Where(line => !line.IsLeftOut).ToList();
        var byId = taken.ToDictionary(line => line.Person.Id, line => line.Person, StringComparer.Ordinal);
        var people = course.People.Select(person => byId.Remove(person.Id, out var changed) ? changed : person).ToList();
        return course with { People = [.. people, .. taken.Select(line => line.Person).Where(person => byId.ContainsKey(person.Id))] };
    }

    // By the key of an export; else by address; else by name and country. Staff is not on a roster of participants.
    private static Person? Known(Course course, string id, string email, string name, string country)
    {
        var people = course.People.Where(person => person.State != RosterState.Staff);
        return id.Length > 0 && people.FirstOrDefault(person => person.Id == id) is { } byId ? byId
            : email.Length > 0 ? people.FirstOrDefault(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase))
                ?? people.FirstOrDefault(person => person.Email.Length == 0 && IsNamed(person))
            : people.FirstOrDefault(IsNamed);

        bool IsNamed(Person person) => name.Length > 0 && person.Country == country && RosterWords.Plain(person.Name) == RosterWords.Plain(name);
    }

    private static bool IsAddress(string text) =>
        text.Length <= Person.LongestLine && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 3 && !text.Any(char.IsWhiteSpace);

    private static string Line(string text) => text.Length > Person.LongestLine ? text[..Person.LongestLine] : text;
}

/// <summary>What a row would do.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Person">The person as he would be.</param>
/// <param name="Known">The person as he is; null when he is new.</param>
/// <param name="Faults">What is wrong with it; none when it can be taken over.</param>
public sealed record RosterLine(int Number, Person Person, Person? Known, ImmutableArray<RosterFault> Faults)
{
    /// <summary>Whether somebody said to leave it out.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Whether it changes nothing.</summary>
    public bool IsSame => Known is not null && Known with { Languages = Person.Languages } == Person && Known.Languages.SequenceEqual(Person.Languages);
}

/// <summary>A word of a table that nobody knows.</summary>
/// <param name="Kind">What it was to name: a country, a profession, a gender or a language.</param>
/// <param name="Value">The word.</param>
/// <param name="Rows">In how many rows it stands.</param>
public sealed record RosterWord(RosterFaultKind Kind, string Value, int Rows);

/// <summary>What somebody said of a table beside its columns.</summary>
/// <param name="Meanings">What words nobody knows mean: by a code or name that is known.</param>
/// <param name="LeftOut">Numbers of the rows that are left out.</param>
public sealed record RosterSaid(ImmutableDictionary<(RosterFaultKind Kind, string Value), string> Meanings, ImmutableHashSet<int> LeftOut);

/// <summary>What is wrong with a row.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Row">The other row it collides with; 0 for none.</param>
public sealed record RosterFault(RosterFaultKind Kind, string Value, int Row = 0);

/// <summary>What can be wrong with a row of a roster.</summary>
public enum RosterFaultKind
{
    /// <summary>There is no name.</summary>
    Name,

    /// <summary>The name is too long.</summary>
    Long,

    /// <summary>This is no address of e-mail.</summary>
    Email,

    /// <summary>Nobody knows this country.</summary>
    Country,

    /// <summary>Nobody knows this profession.</summary>
    Profession,

    /// <summary>Nobody knows this gender.</summary>
    Gender,

    /// <summary>Nobody knows this language.</summary>
    Language,

    /// <summary>There is no such team.</summary>
    Team,

    /// <summary>The same person stands in another row.</summary>
    Twice,
}
