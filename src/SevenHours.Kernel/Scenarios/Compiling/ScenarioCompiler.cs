using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Turns a package into a scenario. The shape it accepts, the functions it knows and what it compiles come from the disciplines.</summary>
public sealed class ScenarioCompiler
{
    private readonly IReadOnlyList<Discipline> disciplines;

    /// <summary>A compiler for these disciplines, in this order.</summary>
    public ScenarioCompiler(IReadOnlyList<Discipline> disciplines)
    {
        this.disciplines = disciplines;
        Shape = new PackageShape().Manifest<ScenarioManifest>()
            .Section<CountryModel>().Section<AgencyModel>().Section<SeatModel>()
            .Section<PersonModel>().Section<PlaceModel>().Section<ThingModel>()
            .Section<LevelModel>().Section<RuleModel>()
            .Section<PlaybookModel>().Section<SkillModel>()
            .Variants<EffectModel>(typeof(LevelEffectModel), typeof(FlagEffectModel), typeof(EndEffectModel));
        foreach (var discipline in disciplines)
        {
            discipline.Shape(Shape);
            discipline.Register(WireNames);
        }

        KernelWireNames.Register(WireNames);
    }

    /// <summary>What a package may hold.</summary>
    public PackageShape Shape { get; }

    /// <summary>The wire names of all events and commands.</summary>
    public WireNames WireNames { get; } = new();

    /// <summary>The functions conditions can ask, but for the level kinds of one package.</summary>
    public FunctionTable Functions() => FunctionsFor([]);

    /// <summary>Reads and compiles the package in a folder. The scenario remembers it, so that it can be amended in play.</summary>
    /// <param name="source">Where packages lie.</param>
    /// <param name="root">The folder of the package in the source.</param>
    /// <param name="edition">The folder of a national edition beside the package, which is laid over it; null plays it as it was written.</param>
    /// <param name="form">The form of the case that is played; null plays the whole case.</param>
    public CompiledPackage Read(IPackageSource source, string root, string? edition = null, string? form = null) =>
        Read(source, root, edition, form, (reader, from) => reader.Read(from, root, [], edition));

    /// <summary>Reads, leads through the content gate and compiles: what may reach a real person is an error. For authors, and for packages that are taken in.</summary>
    /// <param name="source">Where packages lie.</param>
    /// <param name="root">The folder of the package in the source.</param>
    /// <param name="edition">The folder of a national edition beside the package, which is laid over it; null for none.</param>
    /// <param name="form">The form of the case that is played; null plays the whole case.</param>
    public CompiledPackage ReadThroughGate(IPackageSource source, string root, string? edition = null, string? form = null) =>
        Read(source, root, edition, form, (reader, from) => reader.ReadThroughGate(from, root, edition));

    /// <summary>Compiles a package that was read; its diagnostics receive what is wrong. Such a scenario cannot be amended.</summary>
    public CompiledPackage Compile(Package<ScenarioManifest> package) => Compile(package, null, null);

    internal CompiledPackage Compile(Package<ScenarioManifest> package, ScenarioOrigin? origin, Scenario? before, Variation? variation = null)
    {
        var parts = new ScenarioParts
        {
            Name = package.Manifest.Scenario,
            Hash = PlayForm.HashOf(package.Hash, origin?.Form),
            Disciplines = disciplines,
            Texts = new PackageTexts(package),
            Origin = origin,
        };
        if (package.Diagnostics.HasErrors)
        {
            return new CompiledPackage(package, null, null);
        }

        IReadOnlyList<ImpliedLevel> implied = [.. disciplines.SelectMany(d => d.Levels(package)).OrderBy(l => l.Name, StringComparer.Ordinal)];
        var functions = FunctionsFor(WorldSection.LevelKinds(package, implied));
        var build = new ScenarioBuild(package, parts, functions, before) { Implied = implied, Variation = variation ?? Variation.None, Form = origin?.Form };
        WorldSection.Declare(build);
        PlaybookSection.Declare(build);
        foreach (var discipline in disciplines)
        {
            discipline.Declare(build);
        }

        build.DeclareRules();
        WorldSection.Compile(build);
        foreach (var discipline in disciplines)
        {
            discipline.Compile(build);
        }

        PlaybookSection.Compile(build, (b, seat, entry) => disciplines.Select(d => d.Decide(b, seat, entry)).FirstOrDefault(a => a is not null));
        var play = PlayFrame.Compile(build);
        parts.Interlude = PlayForm.Between(build, play);
        build.FinishRules();
        return package.Diagnostics.HasErrors
            ? new CompiledPackage(package, null, null)
            : new CompiledPackage(package, parts.Seal(), play);
    }

    private CompiledPackage Read(
        IPackageSource source, string root, string? edition, string? form, Func<PackageReader<ScenarioManifest>, IPackageSource, Package<ScenarioManifest>> read)
    {
        var remembered = new RememberingSource(source);
        var reader = new PackageReader<ScenarioManifest>(Shape);
        var package = read(reader, remembered);
        if (package.Edition is not null)
        {
            var asWritten = reader.Read(remembered, root);
            foreach (var discipline in disciplines)
            {
                discipline.Compare(asWritten, package);
            }
        }

        return Compile(package, new ScenarioOrigin(this, remembered, root, edition, [], package, form), null);
    }

    private FunctionTable FunctionsFor(IEnumerable<string> levelKinds)
    {
        var functions = new FunctionTable();
        WorldFunctions.Describe(functions);
        foreach (var discipline in disciplines)
        {
            discipline.Describe(functions);
        }

        foreach (var kind in levelKinds.Where(k => functions.Vocabulary.Find(k) is null))
        {
            WorldFunctions.DescribeLevel(functions, kind);
        }

        return functions;
    }
}

/// <summary>A package with what became of it.</summary>
/// <param name="Package">The package as read, with all diagnostics.</param>
/// <param name="Scenario">The scenario, or null when there are errors.</param>
/// <param name="Frame">Goal and end of play, or null when there are errors.</param>
public sealed record CompiledPackage(Package<ScenarioManifest> Package, Scenario? Scenario, PlayFrame? Frame);
