using System.Globalization;
using System.Reflection;
using System.Text;

namespace SevenHours.Language;

/// <summary>Writes the Markdown reference of sections, keys, forms and functions, from the models the reader uses.</summary>
public static class ReferenceWriter
{
    /// <summary>The reference of everything a package may hold.</summary>
    /// <param name="shape">The sections and forms.</param>
    /// <param name="vocabulary">The functions of conditions; left out when null.</param>
    public static string Write(PackageShape shape, Vocabulary? vocabulary = null)
    {
        var completed = shape.Completed;
        var page = new StringBuilder("# Reference of the scenario language\n\nPrinted by `sevenhours schema --reference`. Keys in bold must be written.\n");
        var described = new HashSet<ModelShape>();
        page.Append("\n## Manifest: scenario.yaml\n");
        Keys(page, completed.Manifest, described);
        page.Append("\n## Manifest of a library: library.yaml\n");
        Keys(page, completed.Library, described);
        foreach (var section in completed.Order)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## Section `{section.Name}`\n\n{section.Doc}\n");
            Keys(page, section.Entry, described);
        }

        foreach (var variant in completed.Variants) Forms(page, variant, described);
        if (vocabulary is not null) Functions(page, vocabulary);
        return page.ToString();
    }

    private static void Keys(StringBuilder page, ModelShape model, HashSet<ModelShape> described)
    {
        described.Add(model);
        if (model.Fields.Count == 0)
        {
            page.Append("\nNo keys.\n");
            return;
        }

        page.Append("\n| key | value | meaning |\n|---|---|---|\n");
        foreach (var field in model.Fields)
        {
            var name = field.IsRequired ? $"**`{field.Name}`**" : $"`{field.Name}`";
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {Cell(Kind(field.Value))} | {Cell(field.Doc)} |\n");
        }

        foreach (var (name, nested) in model.Fields.Select(f => (f.Name, Inner(f.Value))))
        {
            if (nested is null || !described.Add(nested)) continue;
            page.Append(CultureInfo.InvariantCulture, $"\nInside `{name}`:\n");
            Keys(page, nested, described);
        }
    }

    private static void Forms(StringBuilder page, VariantShape variant, HashSet<ModelShape> described)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## Forms: {Words(variant.Type)}\n\n");
        page.Append(variant.Type.GetCustomAttribute<DocAttribute>()?.Text ?? "Write one of these names as the single key of a map.").Append('\n');
        foreach (var (name, form) in variant.Forms)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### `{name}`\n");
            if (form.Type.GetCustomAttribute<VariantAttribute>() is { Doc.Length: > 0 } attribute) page.Append('\n').Append(attribute.Doc).Append('\n');
            if (form.Shorthand is { } shorthand)
                page.Append(CultureInfo.InvariantCulture, $"\nIn short: `{name}: ...` gives `{shorthand.Name}`.\n");
            Keys(page, form, described);
        }
    }

    private static void Functions(StringBuilder page, Vocabulary vocabulary)
    {
        page.Append("\n## Functions of conditions\n\n| function | gives | may be asked of | meaning |\n|---|---|---|---|\n");
        foreach (var function in vocabulary.All)
        {
            var scope = function.Scope switch { Scope.Truth => "truth", Scope.Seat => "seat", _ => "truth and seat" };
            var gives = function.Returns switch { ValueKind.Truth => "true or false", ValueKind.Number => "number", _ => "time" };
            page.Append(CultureInfo.InvariantCulture, $"| `{Cell(function.ToString())}` | {gives} | {scope} | {Cell(function.Doc)} |\n");
        }
    }

    private static string Kind(ValueShape shape) => shape switch
    {
        ReferenceShape { Words.Count: > 0 } reference => $"id of a {Words(reference.Entity)}, or {string.Join(", ", reference.Words.Select(w => $"`{w}`"))}",
        ReferenceShape reference => $"id of a {Words(reference.Entity)}",
        ConditionShape { Scope: Scope.Seat } => "condition (seat)",
        ConditionShape { Scope: Scope.Both } => "condition (truth and seat)",
        ConditionShape => "condition (truth)",
        ListShape { IsOneOrMany: true } list => $"{Kind(list.Element)}, or a list of them",
        ListShape list => $"list: {Kind(list.Element)}",
        MapShape { Keys: { } keys } map => $"map from ids of a {Words(keys)}: {Kind(map.Element)}",
        MapShape map => $"map: {Kind(map.Element)}",
        VariantShape variant => $"one of the forms of {Words(variant.Type)}",
        ModelShape => "map",
        _ => shape.Shown,
    };

    private static ModelShape? Inner(ValueShape shape) => shape switch
    {
        ListShape list => Inner(list.Element),
        MapShape map => Inner(map.Element),
        ModelShape model => model,
        _ => null,
    };

    private static string Words(Type type) => SnakeCase.Of(type.Name).Replace('_', ' ');

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
