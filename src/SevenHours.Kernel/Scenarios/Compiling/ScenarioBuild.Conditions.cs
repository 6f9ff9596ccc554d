using SevenHours.Language;

namespace SevenHours.Kernel;

/// <content>Conditions and effects.</content>
public sealed partial class ScenarioBuild
{
    /// <summary>Checks and binds a condition over the truth; null when it is absent or faulty.</summary>
    public TruthCondition? Condition(Condition? condition) =>
        condition is not null && IsSound(condition, Scope.Truth) ? Bound(condition.Root, condition) : null;

    /// <summary>Checks and binds a condition whose outermost <c>for</c> becomes a span to wait.</summary>
    public (TruthCondition? Condition, SimSpan For) ConditionFor(Condition? condition)
    {
        if (condition is null || !IsSound(condition, Scope.Truth))
        {
            return (null, SimSpan.Zero);
        }

        return condition.Root is Expression.For held
            ? (Bound(held.Operand, condition), Span(held.Span))
            : (Bound(condition.Root, condition), SimSpan.Zero);
    }

    /// <summary>Checks and binds a condition over a desk; null when it is absent or faulty.</summary>
    public DeskCondition? DeskCondition(Condition? condition)
    {
        if (condition is null || !IsSound(condition, Scope.Seat))
        {
            return null;
        }

        if (HasFor(condition.Root))
        {
            Diagnostics.Report(ScenarioRules.ForInside, condition.At, condition.Source);
            return null;
        }

        return new DeskConditionBinder(this, functions).Bind(condition.Root, condition.Source);
    }

    /// <summary>Compiles effects; those that are faulty are reported and left out.</summary>
    public IReadOnlyList<Effect> Effects(IReadOnlyList<EffectModel>? models) =>
        models is null ? [] : [.. models.Select(m => m.Compile(this)).OfType<Effect>()];

    internal Id<Level>? LevelOf(string subject, string kind)
    {
        foreach (var model in Package.All<LevelModel>())
        {
            if (model.Kind == kind && model.Of?.Id == subject)
            {
                return Id<Level>(model.Id);
            }
        }

        foreach (var level in Implied)
        {
            if (level.Kind == kind && level.Of == subject)
            {
                return Id<Level>(level.Name);
            }
        }

        return null;
    }

    internal BoundCall Bind(Expression.Call call, FunctionTable table)
    {
        var signature = table.Vocabulary.Find(call.Function)!;
        var arguments = new List<(string Kind, string Name, long Number)>();
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            arguments.Add(call.Arguments[i] switch
            {
                Expression.Number number => ("number", "", number.Value),
                Expression.Duration duration => ("duration", "", duration.Value.Seconds),
                Expression.Words words => ("words", words.Value, 0),
                Expression.Name name => Resolved(name, signature.ParameterAt(i)),
                var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
            });
        }

        return new BoundCall(this, arguments);
    }

    private (string Kind, string Name, long Number) Resolved(Expression.Name name, ParameterKind parameter)
    {
        var (kind, found) = Vocabulary.Resolve(name.Value, parameter, Exists)!.Value;
        return (kind, found, 0);
    }

    private TruthCondition? Bound(Expression root, Condition condition)
    {
        if (HasFor(root))
        {
            Diagnostics.Report(ScenarioRules.ForInside, condition.At, condition.Source);
            return null;
        }

        return new ConditionBinder(this, functions).Bind(root, condition.Source);
    }

    private bool IsSound(Condition condition, Scope scope) =>
        ExpressionChecker.Check(condition, functions.Vocabulary, scope, Exists, Diagnostics, NamesOf);

    private bool Exists(string kind, string name) => kinds.TryGetValue(kind, out var names) && names.ContainsKey(name);

    private IEnumerable<string> NamesOf(string kind) => kinds.TryGetValue(kind, out var names) ? names.Keys : [];

    private static bool HasFor(Expression expression) => expression switch
    {
        Expression.For => true,
        Expression.Or or => or.Operands.Any(HasFor),
        Expression.And and => and.Operands.Any(HasFor),
        Expression.Not not => HasFor(not.Operand),
        _ => false,
    };
}
