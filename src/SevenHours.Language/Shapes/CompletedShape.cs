using System.Reflection;

namespace SevenHours.Language;

/// <summary>The shapes of all registered models, worked out once.</summary>
internal sealed class CompletedShape
{
    private readonly Dictionary<Type, ModelShape> models = [];
    private readonly Dictionary<Type, VariantShape> variants = [];
    private readonly IReadOnlyDictionary<Type, List<Type>> forms;

    public CompletedShape(IReadOnlyDictionary<string, Type> sections, IReadOnlyDictionary<Type, List<Type>> forms, Type manifest)
    {
        this.forms = forms;
        Manifest = Model(manifest);
        Library = Model(typeof(LibraryManifest));
        Edition = Model(typeof(EditionManifest));
        Gate = Model(typeof(GateFile));
        Sections = sections
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => new SectionShape(s.Key, s.Value.GetCustomAttribute<SectionAttribute>()!.Doc, Model(s.Value)))
            .ToDictionary(s => s.Name, StringComparer.Ordinal);
        Order = [.. Sections.Values.OrderBy(s => s.Name, StringComparer.Ordinal)];
    }

    public ModelShape Manifest { get; }

    public ModelShape Library { get; }

    public ModelShape Edition { get; }

    public ModelShape Gate { get; }

    public IReadOnlyDictionary<string, SectionShape> Sections { get; }

    /// <summary>The sections by name.</summary>
    public IReadOnlyList<SectionShape> Order { get; }

    /// <summary>All models that are not sections or manifests but are written inside them, by name.</summary>
    public IEnumerable<VariantShape> Variants => variants.Values.OrderBy(v => v.Type.Name, StringComparer.Ordinal);

    /// <summary>The sections whose entries may be meant by a reference to a type.</summary>
    public IEnumerable<SectionShape> SectionsOf(Type entity) => Order.Where(s => s.Entry.Type.IsAssignableTo(entity));

    private ModelShape Model(Type type)
    {
        if (models.TryGetValue(type, out var known)) return known;
        var shape = new ModelShape(type);
        models.Add(type, shape);
        shape.Complete([.. Properties(type).Select(Field)]);
        return shape;
    }

    private static IEnumerable<PropertyInfo> Properties(Type type)
    {
        var chain = new Stack<Type>();
        for (var t = type; t is not null && t != typeof(Model) && t != typeof(Entity); t = t.BaseType) chain.Push(t);
        return chain
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } && p.GetMethod is { IsPublic: true })
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(g => g.Last());
    }

    private FieldShape Field(PropertyInfo property)
    {
        var isRequired = property.IsDefined(typeof(RequiredAttribute))
            || property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        var doc = property.GetCustomAttribute<DocAttribute>()?.Text ?? "";
        return new FieldShape(SnakeCase.Of(property.Name), property, Value(property.PropertyType, property), isRequired, doc)
        {
            StaysOut = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable,
        };
    }

    private ValueShape Value(Type declared, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string)) return new WordShape(property.IsDefined(typeof(IdentifierAttribute)));
        if (type == typeof(bool)) return new TruthShape();
        if (type == typeof(int) || type == typeof(long)) return Number(type, property);
        if (type == typeof(DateTime)) return new DateShape();
        if (type == typeof(Text)) return new TextShape();
        if (type == typeof(Span)) return new SpanShape();
        if (type == typeof(Moment)) return new MomentShape();
        if (type == typeof(Spread)) return new SpreadShape();
        if (type == typeof(Prose)) return new ProseShape();
        if (type == typeof(Condition)) return new ConditionShape(property.GetCustomAttribute<ScopeAttribute>()?.Scope ?? Scope.Truth);
        if (type.IsEnum) return new ChoiceShape(type);
        if (type.IsGenericType) return Generic(type, property);
        if (type.IsSubclassOf(typeof(Model))) return forms.ContainsKey(type) ? Variant(type) : Nested(type, property);
        throw Unsupported(type, property);
    }

    private ValueShape Generic(Type type, PropertyInfo property)
    {
        var (definition, arguments) = (type.GetGenericTypeDefinition(), type.GetGenericArguments());
        var isNotEmpty = property.IsDefined(typeof(NotEmptyAttribute));
        if (definition == typeof(Reference<>)) return new ReferenceShape(type, property.GetCustomAttribute<WordsAttribute>()?.Words ?? []);
        if (definition == typeof(IReadOnlyList<>))
            return new ListShape(Value(arguments[0], property), property.IsDefined(typeof(OneOrManyAttribute)), isNotEmpty);
        if (definition == typeof(IReadOnlyDictionary<,>) && arguments[0] == typeof(string))
            return new MapShape(Value(arguments[1], property), property.GetCustomAttribute<KeysOfAttribute>()?.Entity, isNotEmpty);
        throw Unsupported(type, property);
    }

    private ModelShape Nested(Type type, PropertyInfo property)
    {
        if (type.IsAbstract || type.IsSubclassOf(typeof(Entity))) throw Unsupported(type, property);
        return Model(type);
    }

    private VariantShape Variant(Type type)
    {
        if (variants.TryGetValue(type, out var known)) return known;
        var shape = new VariantShape(type);
        variants.Add(type, shape);
        foreach (var form in forms[type]) shape.Add(form.GetCustomAttribute<VariantAttribute>()!.Name, Model(form));
        return shape;
    }

    private static NumberShape Number(Type type, PropertyInfo property)
    {
        var between = property.GetCustomAttribute<BetweenAttribute>();
        var (least, most) = type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        return new NumberShape(type, between?.Least ?? least, between?.Most ?? most);
    }

    // A programming error in a model, not in a package: it shows when the product starts.
    private static InvalidOperationException Unsupported(Type type, PropertyInfo property) =>
        new($"{property.DeclaringType!.Name}.{property.Name}: a package cannot hold a {type.Name}. "
            + "An abstract model needs PackageShape.Variants.");
}
