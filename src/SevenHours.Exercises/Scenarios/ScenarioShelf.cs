using System.Collections.Concurrent;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Exercises;

/// <summary>Packages with all the libraries they include, copied into a folder under their content hash.</summary>
/// <remarks>Thread-safe. A copy is written beside its place and moved there whole, so it is complete or absent.</remarks>
/// <param name="folder">Where the copies lie.</param>
/// <param name="compiler">Compiles them.</param>
public sealed class ScenarioShelf(string folder, ScenarioCompiler compiler) : IScenarioShelf
{
    private readonly ConcurrentDictionary<string, ScenarioEdition> known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public ScenarioTaking TakeIn(string folder, string? law = null, string? form = null)
    {
        var (source, root) = FolderSource.Of(folder);
        var copied = new CopyingSource(source);
        var compiled = compiler.ReadThroughGate(copied, root, law, form);
        if (Edition(root, law, compiled) is not { } edition)
        {
            return new ScenarioTaking(null, compiled.Package.Diagnostics, compiled.Package.Gate is { IsShut: true });
        }

        Keep(copied, edition);
        return new ScenarioTaking(known.GetOrAdd(edition.Hash, edition), compiled.Package.Diagnostics);
    }

    /// <inheritdoc />
    public ScenarioEdition? Find(string hash)
    {
        if (known.TryGetValue(hash, out var edition))
        {
            return edition;
        }

        var place = Path.Combine(folder, hash);
        if (!Directory.Exists(place))
        {
            return null;
        }

        // The folder of the package, below it that of the edition it was taken in with, and its form.
        var said = File.ReadAllLines(Path.Combine(place, RootFile));
        string? Line(int number) => said.Length > number && said[number].Trim() is { Length: > 0 } named ? named : null;
        var (root, law) = (said[0].Trim(), Line(1));
        var read = Edition(root, law, compiler.Read(new FolderSource(place), root, law, Line(2)));
        return read?.Hash == hash ? known.GetOrAdd(hash, read) : null;
    }

    private const string RootFile = "root.txt";

    private ScenarioEdition? Edition(string root, string? law, CompiledPackage compiled) =>
        compiled is { Scenario: { } scenario, Frame: { } frame, Package: var package }
            ? new ScenarioEdition(root, scenario, frame, compiler.WireNames, TextRef.Authored(package.Manifest.Title.Id), package) { Law = law }
            : null;

    private void Keep(CopyingSource copied, ScenarioEdition edition)
    {
        var place = Path.Combine(folder, edition.Hash);
        if (Directory.Exists(place))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var half = Directory.CreateDirectory(Path.Combine(folder, $"{edition.Hash}.{Guid.NewGuid():N}.new")).FullName;
        copied.CopyTo(half);
        DurableFile.Write(Path.Combine(half, RootFile), System.Text.Encoding.UTF8.GetBytes(string.Join('\n', edition.Root, edition.Law, edition.Frame.Form).TrimEnd()));
        try
        {
            Directory.Move(half, place);
        }
        catch (IOException) when (Directory.Exists(place))
        {
            Directory.Delete(half, recursive: true); // another thread was quicker with the same content
        }
    }
}
