namespace SevenHours.Language;

/// <summary>A condition as the author wrote it, and its parsed form. Its names are checked by <see cref="ExpressionChecker"/>.</summary>
public sealed class Condition
{
    internal Condition(string source, Location at, Expression? root, Scope scope)
    {
        (Source, At, Scope) = (source, at, scope);
        IsValid = root is not null;
        Root = root ?? new Expression.Truth(false, at);
    }

    /// <summary>The words as written.</summary>
    public string Source { get; }

    /// <summary>Where they begin.</summary>
    public Location At { get; }

    /// <summary>The parsed expression; <c>false</c> when it could not be parsed and an error was reported.</summary>
    public Expression Root { get; }

    /// <summary>Whether it could be parsed.</summary>
    public bool IsValid { get; }

    /// <summary>What it may ask about, by the property it stands in.</summary>
    public Scope Scope { get; }

    /// <summary>Parses a condition that does not come from a package file, such as a director's amendment.</summary>
    /// <param name="source">The words.</param>
    /// <param name="at">Where the first character stands; columns are counted from there.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="scope">What it may ask about.</param>
    public static Condition Parse(string source, Location at, Diagnostics diagnostics, Scope scope = Scope.Truth) =>
        new(source, at, ExpressionParser.Parse(source, i => at with { Column = at.Column + i }, diagnostics), scope);

    /// <summary>The words as written.</summary>
    public override string ToString() => Source;
}
