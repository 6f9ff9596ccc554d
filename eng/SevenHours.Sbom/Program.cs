using SevenHours.Sbom;

// Usage: SevenHours.Sbom ROOT VERSION. Prints the bill of materials of the program built there.
if (args is not [var root, var version])
{
    Console.Error.WriteLine("Name the repository's root and the version.");
    return 2;
}

Console.Out.Write(Bom.Write(version,
[
    .. Component.OfProgram(Path.Combine(root, "artifacts/obj/SevenHours.Cli/project.assets.json")),
    .. Component.OfPages(Path.Combine(root, "src/SevenHours.Web/wwwroot/lib"), Path.Combine(root, "eng/vendor/package.json")),
]));
return 0;
