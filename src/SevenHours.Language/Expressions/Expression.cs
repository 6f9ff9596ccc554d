using System.Globalization;

namespace SevenHours.Language;

/// <summary>A parsed condition or a part of one.</summary>
public abstract record Expression
{
    private Expression(Location at) => At = at;

    /// <summary>Where the part begins; for an operator with two sides, where the left side begins.</summary>
    public Location At { get; }

    /// <summary>True when at least one operand is. Never fewer than two operands.</summary>
    public sealed record Or(IReadOnlyList<Expression> Operands, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(" or ", Operands.Select(o => o.ToString()));
    }

    /// <summary>True when all operands are. Never fewer than two operands.</summary>
    public sealed record And(IReadOnlyList<Expression> Operands, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(" and ", Operands.Select(o => o is Or ? $"({o})" : o.ToString()));
    }

    /// <summary>True when the operand is not.</summary>
    public sealed record Not(Expression Operand, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => Operand is Or or And or For ? $"not ({Operand})" : $"not {Operand}";
    }

    /// <summary>Compares two numbers or two durations.</summary>
    public sealed record Compare(Expression Left, Comparison Operator, Expression Right, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Left} {Comparisons.Sign(Operator)} {Right}";
    }

    /// <summary>True when the operand has been true without a break for so long.</summary>
    public sealed record For(Expression Operand, Span Span, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => Operand is Or or And or Not or For ? $"({Operand}) for {Span}" : $"{Operand} for {Span}";
    }

    /// <summary>Asks a function; one without arguments may be written as a bare name.</summary>
    public sealed record Call(string Function, IReadOnlyList<Expression> Arguments, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() =>
            Arguments.Count == 0 ? Function : $"{Function}({string.Join(", ", Arguments.Select(a => a.ToString()))})";
    }

    /// <summary>An argument that names an entity: <c>blue_door</c> or, with its kind, <c>fact.blue_door</c>.</summary>
    public sealed record Name(string Value, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>A whole number.</summary>
    public sealed record Number(int Value, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A length of time.</summary>
    public sealed record Duration(Span Value, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => Value == Span.Zero ? "0s" : Value.ToString();
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Truth(bool Value, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>Words in double quotes.</summary>
    public sealed record Words(string Value, Location At) : Expression(At)
    {
        /// <inheritdoc/>
        public override string ToString() =>
            $"\"{Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
