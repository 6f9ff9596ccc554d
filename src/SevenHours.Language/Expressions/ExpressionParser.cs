using System.Globalization;

namespace SevenHours.Language;

/// <summary>Turns the words of a condition into an <see cref="Expression"/>. Stops at the first thing it cannot understand.</summary>
/// <remarks>
/// <code>
/// or      = and { "or" and }
/// and     = not { "and" not }
/// not     = "not" not | held
/// held    = compare [ "for" duration ]
/// compare = value [ sign value ]
/// value   = "(" or ")" | number | duration | words | "true" | "false" | name | name "(" [ or { "," or } ] ")"
/// </code>
/// </remarks>
internal sealed class ExpressionParser
{
    /// <summary>How deep parentheses, calls and <c>not</c> may nest.</summary>
    public const int Deepest = 64;

    private readonly List<Token> tokens;
    private readonly Func<int, Location> locate;
    private readonly Diagnostics diagnostics;
    private int next;
    private int depth;

    private ExpressionParser(List<Token> tokens, Func<int, Location> locate, Diagnostics diagnostics) =>
        (this.tokens, this.locate, this.diagnostics) = (tokens, locate, diagnostics);

    /// <summary>The expression, or null when an error was reported.</summary>
    /// <param name="source">The words.</param>
    /// <param name="locate">Where the character of an index stands in its file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static Expression? Parse(string source, Func<int, Location> locate, Diagnostics diagnostics)
    {
        if (string.IsNullOrWhiteSpace(source))
        {
            diagnostics.Report(LanguageRules.EmptyCondition, locate(0));
            return null;
        }

        if (new ExpressionLexer(source, locate, diagnostics).Cut() is not { } tokens) return null;
        var parser = new ExpressionParser(tokens, locate, diagnostics);
        var root = parser.Or();
        return root is not null && parser.Peek.Kind != TokenKind.End ? parser.Unexpected("`and`, `or` or the end") : root;
    }

    private Token Peek => tokens[next];

    private Token Previous => tokens[next - 1];

    private Expression? Or()
    {
        var at = Here;
        return Several(And, TokenKind.Or, operands => new Expression.Or(operands, at));
    }

    private Expression? And()
    {
        var at = Here;
        return Several(Not, TokenKind.And, operands => new Expression.And(operands, at));
    }

    private Expression? Several(Func<Expression?> operand, TokenKind between, Func<IReadOnlyList<Expression>, Expression> join)
    {
        if (operand() is not { } first) return null;
        if (Peek.Kind != between) return first;
        var operands = new List<Expression> { first };
        while (Take(between))
        {
            if (operand() is not { } further) return null;
            operands.Add(further);
        }

        return join(operands);
    }

    private Expression? Not()
    {
        var at = Here;
        if (!Take(TokenKind.Not)) return Held();
        if (!Enter(at)) return null;
        var operand = Not();
        depth--;
        if (operand is null) return null;
        if (operand is not Expression.For || Previous.Kind == TokenKind.Close) return new Expression.Not(operand, at);
        return Refuse(LanguageRules.UnclearNotFor, at);
    }

    private Expression? Held()
    {
        var at = Here;
        var operand = Compare();
        if (operand is null || !Take(TokenKind.For)) return operand;
        if (Peek.Kind != TokenKind.Duration) return Refuse(LanguageRules.ForWithoutDuration, Here, Shown(Peek));
        Span.TryParse(tokens[next++].Text, out var span);
        return new Expression.For(operand, span, at);
    }

    private Expression? Compare()
    {
        var at = Here;
        var left = Value(isArgument: false);
        if (left is null || Peek.Kind != TokenKind.Comparison) return left;
        var sign = tokens[next++].Text;
        var right = Value(isArgument: false);
        if (right is null) return null;
        return Peek.Kind == TokenKind.Comparison
            ? Refuse(LanguageRules.ChainedComparison, Here, Peek.Text)
            : new Expression.Compare(left, Comparison(sign), right, at);
    }

    private Expression? Value(bool isArgument)
    {
        var (at, token) = (Here, Peek);
        switch (token.Kind)
        {
            case TokenKind.Open: return Parenthesis(at);
            case TokenKind.Name: return NameOrCall(at, isArgument);
            case TokenKind.Number:
                next++;
                return new Expression.Number(int.Parse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), at);
            case TokenKind.Duration:
                next++;
                Span.TryParse(token.Text, out var span);
                return new Expression.Duration(span, at);
            case TokenKind.True or TokenKind.False:
                next++;
                return new Expression.Truth(token.Kind == TokenKind.True, at);
            case TokenKind.Words:
                next++;
                return new Expression.Words(token.Text, at);
            default: return Unexpected("a condition or a value");
        }
    }

    private Expression? Parenthesis(Location at)
    {
        next++;
        if (!Enter(at)) return null;
        var inner = Or();
        depth--;
        if (inner is null) return null;
        return Take(TokenKind.Close) ? inner : Unclosed(at);
    }

    private Expression? NameOrCall(Location at, bool isArgument)
    {
        var name = tokens[next++].Text;
        if (Take(TokenKind.Open)) return Call(name, at);
        var isWhole = isArgument && Peek.Kind is TokenKind.Comma or TokenKind.Close;
        var isAsked = name == Vocabulary.Elapsed || (!isWhole && !name.Contains('.', StringComparison.Ordinal));
        return isAsked ? new Expression.Call(name, [], at) : new Expression.Name(name, at);
    }

    private Expression? Call(string function, Location at)
    {
        if (!Enter(at)) return null;
        var arguments = new List<Expression>();
        if (Peek.Kind != TokenKind.Close)
        {
            do
            {
                if (Argument() is not { } argument) return null;
                arguments.Add(argument);
            }
            while (Take(TokenKind.Comma));
        }

        depth--;
        return Take(TokenKind.Close) ? new Expression.Call(function, arguments, at) : Unclosed(at);
    }

    // A name that is a whole argument names an entity; anywhere else a bare name asks a function.
    private Expression? Argument()
    {
        var isName = Peek.Kind == TokenKind.Name && tokens[next + 1].Kind is TokenKind.Comma or TokenKind.Close;
        return isName ? Value(isArgument: true) : Or();
    }

    private Expression? Unclosed(Location opened) =>
        Peek.Kind == TokenKind.End ? Refuse(LanguageRules.UnclosedParenthesis, opened) : Unexpected("`)`, `,`, `and` or `or`");

    private Expression? Unexpected(string expected) => Refuse(LanguageRules.UnexpectedWord, Here, Shown(Peek), expected);

    private Expression? Refuse(DiagnosticRule rule, Location at, params string[] args)
    {
        diagnostics.Report(rule, at, args);
        return null;
    }

    private bool Enter(Location at)
    {
        if (++depth <= Deepest) return true;
        Refuse(LanguageRules.ConditionTooDeep, at);
        return false;
    }

    private bool Take(TokenKind kind)
    {
        if (Peek.Kind != kind) return false;
        next++;
        return true;
    }

    private Location Here => locate(Peek.Start);

    private static string Shown(Token token) => token.Kind == TokenKind.End ? "the end" : $"`{token.Text}`";

    private static Comparison Comparison(string sign) => sign switch
    {
        "=" => Language.Comparison.Equal,
        "!=" => Language.Comparison.NotEqual,
        "<" => Language.Comparison.Less,
        "<=" => Language.Comparison.AtMost,
        ">" => Language.Comparison.Greater,
        _ => Language.Comparison.AtLeast,
    };
}
