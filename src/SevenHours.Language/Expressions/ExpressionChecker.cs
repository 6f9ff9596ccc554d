using System.Globalization;

namespace SevenHours.Language;

/// <summary>Checks the functions, names and kinds of a parsed condition.</summary>
public sealed class ExpressionChecker
{
    private readonly Vocabulary vocabulary;
    private readonly Scope scope;
    private readonly Func<string, string, bool> exists;
    private readonly Func<string, IEnumerable<string>>? names;
    private readonly Diagnostics diagnostics;
    private bool isSound = true;

    private ExpressionChecker(
        Vocabulary vocabulary, Scope scope, Func<string, string, bool> exists, Diagnostics diagnostics, Func<string, IEnumerable<string>>? names) =>
        (this.vocabulary, this.scope, this.exists, this.diagnostics, this.names) = (vocabulary, scope, exists, diagnostics, names);

    /// <summary>Checks a condition and reports what is wrong with it.</summary>
    /// <param name="condition">The condition; one that could not be parsed is passed over.</param>
    /// <param name="vocabulary">The functions.</param>
    /// <param name="scope">Where the condition stands.</param>
    /// <param name="exists">Whether there is a name (second) of a kind (first).</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="names">The names of a kind, for suggestions.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool Check(
        Condition condition,
        Vocabulary vocabulary,
        Scope scope,
        Func<string, string, bool> exists,
        Diagnostics diagnostics,
        Func<string, IEnumerable<string>>? names = null)
    {
        if (!condition.IsValid) return false;
        var checker = new ExpressionChecker(vocabulary, scope, exists, diagnostics, names);
        checker.Truth(condition.Root);
        return checker.isSound;
    }

    private void Truth(Expression expression)
    {
        if (Kind(expression) is { } kind and not ValueKind.Truth) Refuse(LanguageRules.NotTruth, expression.At, expression.ToString(), Shown(kind));
    }

    // The kind of value, or null when an error was reported and nothing more should be said about it.
    private ValueKind? Kind(Expression expression)
    {
        switch (expression)
        {
            case Expression.Or or: return All(or.Operands);
            case Expression.And and: return All(and.Operands);
            case Expression.Not not: return All([not.Operand]);
            case Expression.For held: return Held(held);
            case Expression.Compare compare: return Compare(compare);
            case Expression.Call call: return Call(call);
            case Expression.Number: return ValueKind.Number;
            case Expression.Duration: return ValueKind.Duration;
            case Expression.Truth: return ValueKind.Truth;
            case Expression.Words: return ValueKind.Words;
            case Expression.Name name: return Refuse(LanguageRules.NameAlone, name.At, name.Value);
            default: throw new System.Diagnostics.UnreachableException(expression.GetType().Name);
        }
    }

    private ValueKind All(IReadOnlyList<Expression> operands)
    {
        foreach (var operand in operands) Truth(operand);
        return ValueKind.Truth;
    }

    private ValueKind Held(Expression.For held)
    {
        if (Kind(held.Operand) is { } kind and not ValueKind.Truth)
            Refuse(LanguageRules.ForOverValue, held.Operand.At, held.Operand.ToString(), Shown(kind));
        return ValueKind.Truth;
    }

    private ValueKind Compare(Expression.Compare compare)
    {
        var (left, right) = (Kind(compare.Left), Kind(compare.Right));
        if (left is null || right is null) return ValueKind.Truth;
        if (left == right && left is ValueKind.Number or ValueKind.Duration) return ValueKind.Truth;
        Refuse(LanguageRules.Incomparable, compare.At, compare.Left.ToString(), Shown(left.Value), compare.Right.ToString(), Shown(right.Value));
        return ValueKind.Truth;
    }

    private ValueKind? Call(Expression.Call call)
    {
        if (vocabulary.Find(call.Function) is not { } function)
            return Refuse(LanguageRules.UnknownFunction, call.At, call.Function, diagnostics.Hint(call.Function, vocabulary.All.Select(f => f.Name)));
        if (function.Scope != Scope.Both && scope != Scope.Both && function.Scope != scope)
            Refuse(LanguageRules.OutOfScope, call.At, call.Function, Shown(function.Scope), Shown(scope));
        if (call.Arguments.Count < function.Fewest || call.Arguments.Count > function.Most)
        {
            Refuse(LanguageRules.WrongArgumentCount, call.At, call.Function, Count(function), Invariant(call.Arguments.Count), function.ToString());
            return function.Returns;
        }

        for (var i = 0; i < call.Arguments.Count; i++) Argument(function, function.ParameterAt(i), call.Arguments[i]);
        return function.Returns;
    }

    private void Argument(FunctionSignature function, ParameterKind parameter, Expression argument)
    {
        if (parameter.Value is { } wanted)
        {
            // A bare name that fills an argument may also be a function without arguments.
            var value = argument is Expression.Name bare ? new Expression.Call(bare.Value, [], bare.At) : argument;
            if (Kind(value) is { } kind && kind != wanted)
                Refuse(LanguageRules.WrongArgumentKind, argument.At, function.Name, Shown(wanted), $"`{argument}`", function.ToString());
        }
        else if (argument is not Expression.Name name)
        {
            Refuse(LanguageRules.WrongArgumentKind, argument.At, function.Name, Shown(parameter), $"`{argument}`", function.ToString());
        }
        else if (Vocabulary.Resolve(name.Value, parameter, exists) is null)
        {
            var near = names is null ? "" : diagnostics.Hint(name.Value, parameter.Kinds.SelectMany(names));
            Refuse(LanguageRules.UnknownName, name.At, string.Join(" or ", parameter.Kinds), name.Value, near);
        }
    }

    private ValueKind? Refuse(DiagnosticRule rule, Location at, params string[] args)
    {
        isSound = false;
        diagnostics.Report(rule, at, args);
        return null;
    }

    private static string Count(FunctionSignature function) =>
        function.Most == int.MaxValue ? $"at least {Invariant(function.Fewest)}"
        : function.Fewest == function.Most ? Invariant(function.Most)
        : $"{Invariant(function.Fewest)} to {Invariant(function.Most)}";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(ParameterKind parameter) => "the name of a " + string.Join(" or ", parameter.Kinds);

    private static string Shown(Scope scope) => scope == Scope.Seat ? "what one seat sees" : "what really happened";

    private static string Shown(ValueKind kind) => kind switch
    {
        ValueKind.Truth => "a condition",
        ValueKind.Number => "a number",
        ValueKind.Duration => "a length of time",
        _ => "words",
    };
}
