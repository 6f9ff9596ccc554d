namespace SevenHours.Exercises;

/// <summary>Finds whom a message calls: <c>@name</c>, a part of a name that only one person has, or <c>@role</c>.</summary>
public static class StaffCalls
{
    /// <summary>The words by which roles are called, besides those of the reader's language.</summary>
    public static IReadOnlyDictionary<string, Role> Groups { get; } = new Dictionary<string, Role>(StringComparer.OrdinalIgnoreCase)
    {
        ["directors"] = Role.Director,
        ["controllers"] = Role.Controller,
        ["white-cell"] = Role.WhiteCell,
        ["mentors"] = Role.Mentor,
        ["evaluators"] = Role.Evaluator,
        ["role-players"] = Role.RolePlayer,
        ["welfare"] = Role.WelfareOfficer,
    };

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="people">Who can be called: key and name.</param>
    /// <returns>Keys and roles, each once.</returns>
    public static (IReadOnlyList<string> People, IReadOnlyList<Role> Roles) In(string text, IReadOnlyCollection<(string Key, string Name)> people)
    {
        var (keys, roles) = (new List<string>(), new List<Role>());
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var rest = text[(at + 1)..];
            if (Groups.FirstOrDefault(group => Begins(rest, group.Key)) is { Key: not null } found)
            {
                roles.Add(found.Value);
            }
            else if (people.Where(person => Begins(rest, person.Name)).OrderByDescending(person => person.Name.Length).FirstOrDefault() is { Key: not null } named)
            {
                keys.Add(named.Key);
            }
            else if (people.Where(person => person.Name.Split(' ').Any(part => part.Length > 2 && Begins(rest, part))).Take(2).ToList() is [var only])
            {
                keys.Add(only.Key);
            }
        }

        return ([.. keys.Distinct(StringComparer.Ordinal)], [.. roles.Distinct()]);
    }

    // The word ends where the name does: "@Ann" does not call Anna.
    private static bool Begins(string text, string name) =>
        name.Length > 0 && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));
}
