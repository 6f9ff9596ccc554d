using SevenHours.Language;

namespace SevenHours.Kernel;

/// <content>Its share of the package.</content>
public abstract partial class Discipline
{
    /// <summary>Adds its sections and its effects to what a package may hold.</summary>
    public virtual void Shape(PackageShape shape)
    {
    }

    /// <summary>The levels that its part of a package brings besides those the author wrote; those the author wrote as well are left out.</summary>
    public virtual IEnumerable<ImpliedLevel> Levels(Package<ScenarioManifest> package) => [];

    /// <summary>Adds its functions to what conditions can ask.</summary>
    public virtual void Describe(FunctionTable functions)
    {
    }

    /// <summary>Gives its names their numbers, before anything is compiled.</summary>
    public virtual void Declare(ScenarioBuild build)
    {
    }

    /// <summary>Compiles its definitions, and adds the rules that follow from them.</summary>
    public virtual void Compile(ScenarioBuild build)
    {
    }
}
