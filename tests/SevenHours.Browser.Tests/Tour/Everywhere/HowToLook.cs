using System.Text.RegularExpressions;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>What is looked at on a walk, as the environment says it.</summary>
internal sealed record HowToLook
{
    /// <summary>The languages of the interface; links are followed from the first. <c>LANGS</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en-XA", "ar"];

    /// <summary>The widths of the screen, the widest first. <c>WIDTHS</c>.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [1440, 1024, 390];

    /// <summary>The themes: pages come in the first and are put into the others as they stand. <c>THEME</c>.</summary>
    public IReadOnlyList<string> Themes { get; init; } = ["desk"];

    /// <summary>What kinds of pages are looked at; others are only read for what they lead to. Everything when null. <c>ONLY</c>, a regular expression.</summary>
    public Regex? Only { get; init; }

    /// <summary>Who walks; everybody when empty. <c>WHO</c>.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>How many pages of a browser look at a time. <c>PAGES</c>.</summary>
    public int Pages { get; init; } = 2;

    /// <summary>Whether axe looks too, in the last language. <c>AXE=1</c>.</summary>
    public bool IsAxe { get; init; }

    /// <summary>The folder for pictures in the last language; null for none. <c>PICTURES=1</c>.</summary>
    public string? Pictures { get; init; }

    /// <summary>A file that says at once what each page was like; null for none.</summary>
    public string? Log { get; init; }

    /// <summary>Whether somebody walks.</summary>
    public bool Walks(string who) => Who.Count == 0 || Who.Contains(who);

    /// <summary>As the environment says.</summary>
    /// <param name="folder">Where what was found is written.</param>
    public static HowToLook Read(string folder)
    {
        var usual = new HowToLook();
        var pictures = Said("PICTURES") is null ? null : Directory.CreateDirectory(Path.Combine(folder, "pictures")).FullName;
        return new HowToLook
        {
            Languages = Said("LANGS")?.Split(',') ?? usual.Languages,
            Widths = Said("WIDTHS")?.Split(',').Select(int.Parse).ToList() ?? usual.Widths,
            Themes = Said("THEME")?.Split(',') ?? usual.Themes,
            Only = Said("ONLY") is { } only ? new Regex(only) : null,
            Who = Said("WHO") is { } who && who != "all" ? who.Split(',') : [],
            Pages = Said("PAGES") is { } pages ? int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture) : usual.Pages,
            IsAxe = Said("AXE") is not null,
            Pictures = pictures,
            Log = Path.Combine(folder, "log.txt"),
        };
    }

    private static string? Said(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } said ? said : null;
}
