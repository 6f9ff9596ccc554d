namespace SevenHours.Language;

/// <summary>Leads one package through the gate.</summary>
internal sealed class GateReading(IReadOnlyList<Layer> layers, LayerFiles files, IPackageSource source, Diagnostics diagnostics)
{
    private const string Marks = "strings/marks.txt";
    private readonly Dictionary<string, GateOverride> decisions = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<Location> seen = [];
    private readonly List<GateStray> strays = [];
    private readonly List<GateDecision> overrides = [];

    /// <summary>Looks through every text of the package and its libraries, and at who vouches for it.</summary>
    /// <param name="gates">What the layers' gate files say; the package's own is the last.</param>
    public GateState Read(IReadOnlyList<GateFile> gates)
    {
        foreach (var decision in gates.SelectMany(g => g.Overrides).Where(IsWhole)) decisions.TryAdd(decision.Fingerprint, decision);
        foreach (var file in layers.SelectMany(l => l.Files))
        {
            names.Add(file);
            names.Add(file[(file.LastIndexOf('/') + 1)..]);
        }

        foreach (var layer in layers) Lint(layer);
        foreach (var decision in decisions.Values.Where(d => !used.Contains(d.Fingerprint)))
            diagnostics.Report(GateRules.StaleOverride, decision.WrittenAt, decision.Fingerprint, decision.By);
        // An edition is looked through like every layer; who vouches for the story vouches for the package alone.
        var package = layers.LastOrDefault(l => !l.IsEdition);
        var content = package is null ? "" : Fingerprint.OfContent(package, source);
        var gate = package is null || gates.Count == 0 ? null : gates[layers.ToList().IndexOf(package)];
        var own = gate?.Attestation;
        if (package is not null) AttestationCheck.Report(own, content, Location.StartOf(package.Shown(own is null ? LayerWalk.Manifest : GateFile.Name)), diagnostics);
        return new GateState(strays, overrides, content, own) { Practitioners = gate?.Practitioners };
    }

    // What is missing was reported when the file was read.
    private static bool IsWhole(GateOverride decision) => decision is { Fingerprint: not null, Reason: not null, By: not null };

    private void Lint(Layer layer)
    {
        // The marks of translations are ids and hashes, and no text; an id may end like the name of a host.
        foreach (var file in layer.Files.Where(f => f is not (GateFile.Name or Marks) && !Layer.IsHidden(f)))
        {
            var shown = layer.Shown(file);
            var texts = files.Loaded.TryGetValue(shown, out var yaml)
                ? GateTexts.Of(yaml.File, yaml)
                : GateTexts.Of(shown, layer, source.Read(layer.InSource(file)));
            foreach (var text in texts) Lint(file, text);
        }
    }

    private void Lint(string file, GateText text)
    {
        foreach (var stray in IdentifierLint.Find(text.Text, names.Contains))
        {
            var at = text.At(stray.Start);
            if (!seen.Add(at)) continue;
            var found = new GateStray(stray.Kind, stray.Found, at, Fingerprint.Of(file, text, stray));
            if (decisions.TryGetValue(found.Fingerprint, out var decision))
            {
                used.Add(found.Fingerprint);
                overrides.Add(new GateDecision(found, decision));
                diagnostics.Report(GateRules.Overridden, at, stray.Found, decision.By, decision.Reason);
            }
            else
            {
                strays.Add(found);
                diagnostics.Report(GateRules.Of(stray.Kind), at, stray.Found, found.Fingerprint);
            }
        }
    }
}
