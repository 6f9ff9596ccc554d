namespace SevenHours.Language;

/// <summary>What every <c>scenario.yaml</c> says. Products add their own keys in a subclass.</summary>
public class PackageManifest : Model
{
    /// <summary>The id of the scenario.</summary>
    [Doc("Id of the scenario: the name of its folder."), Required, Identifier]
    public string Scenario { get; init; } = "";

    /// <summary>Its name.</summary>
    [Doc("Name of the scenario, as people see it."), Required]
    public Text Title { get; init; } = null!;

    /// <summary>The language the texts stand in.</summary>
    [Doc("Language the package is written in, such as `en`."), Required]
    public string Language { get; init; } = "";

    /// <summary>The languages it can be played in.</summary>
    [Doc("Languages it can be played in. Each but its own has a table `strings/<language>.yaml`.")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The libraries it builds on.</summary>
    [Doc("Libraries it builds on: neighbouring folders, such as `../common`.")]
    public IReadOnlyList<string> Include { get; init; } = [];
}

/// <summary>What every <c>edition.yaml</c> says: a national edition, laid over a package when it is read.</summary>
public sealed class EditionManifest : Model
{
    /// <summary>The id of the edition.</summary>
    [Doc("Id of the edition."), Required, Identifier]
    public string Id { get; init; } = "";

    /// <summary>Its name.</summary>
    [Doc("Name of the edition, as whoever makes an exercise sees it."), Required]
    public string Title { get; init; } = "";

    /// <summary>The language the texts stand in.</summary>
    [Doc("Language the edition is written in."), Required]
    public string Language { get; init; } = "";

    /// <summary>The languages it is translated into.</summary>
    [Doc("Languages it is translated into.")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The entry whose place it takes.</summary>
    [Doc("Id of the law whose place it takes, as in `laws`."), Required]
    public string Replaces { get; init; } = "";

    /// <summary>Where it comes from.</summary>
    [Doc("Where it comes from: a presentation with its year, a draft, an invention.")]
    public string Source { get; init; } = "";
}

/// <summary>What every <c>library.yaml</c> says.</summary>
public sealed class LibraryManifest : Model
{
    /// <summary>The id of the library.</summary>
    [Doc("Id of the library: the name of its folder."), Required, Identifier]
    public string Id { get; init; } = "";

    /// <summary>Its name.</summary>
    [Doc("Name of the library. Players never see it."), Required]
    public string Title { get; init; } = "";

    /// <summary>The language the texts stand in.</summary>
    [Doc("Language the library is written in."), Required]
    public string Language { get; init; } = "";

    /// <summary>The languages it is translated into.</summary>
    [Doc("Languages it is translated into.")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The libraries it builds on.</summary>
    [Doc("Libraries it builds on in turn.")]
    public IReadOnlyList<string> Include { get; init; } = [];
}
