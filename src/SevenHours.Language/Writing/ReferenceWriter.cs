using System.Globalization;
using System.Reflection;
using System.Text;

namespace SevenHours.Language;

/// <summary>Writes the Markdown reference of sections, keys, forms and functions, from the models the reader uses.</summary>
public sealed class ReferenceWriter
{
    private readonly CompletedShape shape;
    private readonly StringBuilder page = new();
    private readonly HashSet<ModelShape> described = [];

    private ReferenceWriter(CompletedShape shape) => this.shape = shape;

    /// <summary>The reference of everything a package may hold.</summary>
    /// <param name="shape">The sections and forms.</param>
    /// <param name="vocabulary">The functions of conditions; left out when null.</param>
    public static string Write(PackageShape shape, Vocabulary? vocabulary = null)
    {
        var writer = new ReferenceWriter(shape.Completed);
        writer.Write();
        if (vocabulary is not null) writer.Functions(vocabulary);
        return writer.page.ToString();
    }

    private void Write()
    {
        page.Append("# Reference of the scenario language\n\nPrinted from the models that packages are read with. Keys in bold must be written.\n");
        page.Append("\n## Manifest: scenario.yaml\n");
        Keys(shape.Manifest);
        page.Append("\n## Manifest of a library: library.yaml\n");
        Keys(shape.Library);
        page.Append("\n## Manifest of a national edition: edition.yaml\n");
        Keys(shape.Edition);
        page.Append("\n## Content gate: gate.yaml\n");
        Keys(shape.Gate);
        foreach (var section in shape.Order)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Section `{section.Name}`\n\n{section.Doc}\n");
            Keys(section.Entry);
        }

        foreach (var variant in shape.Variants) Forms(variant);
    }

    private void Keys(ModelShape model)
    {
        described.Add(model);
        if (model.Fields.Count == 0)
        {
            page.Append("\nNo keys.\n");
            return;
        }

        var bare = Construction.Instance(model.Type);
        page.Append("\n| key | value | meaning |\n|---|---|---|\n");
        foreach (var field in model.Fields)
        {
            var name = field.IsRequired ? $"**`{field.Name}`**" : $"`{field.Name}`";
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {Cell(Kind(field.Value) + Default(field, bare))} | {Cell(field.Doc)} |\n");
        }

        foreach (var (name, nested) in model.Fields.Select(f => (f.Name, Inner(f.Value))))
        {
            if (nested is null || !described.Add(nested)) continue;
            page.Append(CultureInfo.InvariantCulture, $"\nInside `{name}`:\n");
            Keys(nested);
        }
    }

    private void Forms(VariantShape variant)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## Forms: {ModelNames.Words(variant.Type)}\n\n");
        page.Append(variant.Type.GetCustomAttribute<DocAttribute>()?.Text ?? "Write one of these names as the single key of a map.").Append('\n');
        foreach (var (name, form) in variant.Forms)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### `{name}`\n");
            if (form.Type.GetCustomAttribute<VariantAttribute>() is { Doc.Length: > 0 } attribute) page.Append('\n').Append(attribute.Doc).Append('\n');
            if (form.Shorthand is { } shorthand)
                page.Append(CultureInfo.InvariantCulture, $"\nIn short: `{name}: ...` gives `{shorthand.Name}`.\n");
            Keys(form);
        }
    }

    private void Functions(Vocabulary vocabulary)
    {
        page.Append("\n## Functions of conditions\n\n| function | gives | may be asked of | meaning |\n|---|---|---|---|\n");
        foreach (var function in vocabulary.All)
        {
            var scope = function.Scope switch { Scope.Truth => "truth", Scope.Seat => "seat", _ => "truth and seat" };
            var gives = function.Returns switch { ValueKind.Truth => "true or false", ValueKind.Number => "number", _ => "time" };
            page.Append(CultureInfo.InvariantCulture, $"| `{Cell(function.ToString())}` | {gives} | {scope} | {Cell(function.Doc)} |\n");
        }
    }

    private string Kind(ValueShape value) => value switch
    {
        ReferenceShape { Words.Count: > 0 } reference => $"id from {Sections(reference.Entity)}, or {string.Join(", ", reference.Words.Select(w => $"`{w}`"))}",
        ReferenceShape reference => $"id from {Sections(reference.Entity)}",
        ConditionShape { Scope: Scope.Seat } => "condition (seat)",
        ConditionShape { Scope: Scope.Both } => "condition (truth and seat)",
        ConditionShape => "condition (truth)",
        ChoiceShape choice => string.Join("; ", choice.Words.Zip(choice.Meanings, (word, meaning) => meaning.Length == 0 ? $"`{word}`" : $"`{word}`: {meaning.TrimEnd('.')}")),
        ListShape { IsOneOrMany: true } list => $"{Kind(list.Element)}, or a list of them",
        ListShape list => $"list: {Kind(list.Element)}",
        MapShape { Keys: { } keys } map => $"map with keys from {Sections(keys)}: {Kind(map.Element)}",
        MapShape map => $"map: {Kind(map.Element)}",
        VariantShape variant => $"one of the forms of {ModelNames.Words(variant.Type)}",
        ModelShape { Shorthand: { } shorthand } => $"map, or {Kind(shorthand.Value)}",
        ModelShape => "map",
        _ => value.Shown,
    };

    private string Sections(Type entity) => string.Join(" or ", shape.SectionsOf(entity).Select(s => $"`{s.Name}`"));

    // What counts when the key is left out, if the model says so.
    private static string Default(FieldShape field, Model bare)
    {
        var value = field.IsRequired ? null : field.Property.GetValue(bare);
        return value switch
        {
            bool truth => $"; otherwise `{(truth ? "true" : "false")}`",
            int or long or Span or Spread => string.Create(CultureInfo.InvariantCulture, $"; otherwise `{value}`"),
            Enum choice => $"; otherwise `{SnakeCase.Of(choice.ToString())}`",
            string { Length: > 0 } word => $"; otherwise `{word}`",
            _ => "",
        };
    }

    private static ModelShape? Inner(ValueShape value) => value switch
    {
        ListShape list => Inner(list.Element),
        MapShape map => Inner(map.Element),
        ModelShape model => model,
        _ => null,
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
