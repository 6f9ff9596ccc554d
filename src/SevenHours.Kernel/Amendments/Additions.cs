using System.Collections;
using System.Reflection;
using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Checks that an amendment only adds and rewords: what play rests on stays what it was.</summary>
internal static class Additions
{
    public static void Check(Package<ScenarioManifest> before, Package<ScenarioManifest> after)
    {
        foreach (var entity in before.Entities)
        {
            var amended = after.Find(entity.GetType(), entity.Id);
            if (FirstChange(entity, amended) is { } property)
            {
                after.Diagnostics.Report(
                    ScenarioRules.AmendmentChanges, amended?.WrittenAt ?? entity.WrittenAt, entity.Id, SnakeCase(property));
            }
        }
    }

    /// <summary>The name of the first property whose value does not go on, or null.</summary>
    private static string? FirstChange(Model old, Model? amended)
    {
        if (amended is null || amended.GetType() != old.GetType())
        {
            return old.GetType().Name;
        }

        foreach (var property in old.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanWrite && property.Name != nameof(Model.WrittenAt) && !GoesOn(property.GetValue(old), property.GetValue(amended)))
            {
                return property.Name;
            }
        }

        return null;
    }

    private static bool GoesOn(object? old, object? amended) => (old, amended) switch
    {
        (null, _) => true,
        (_, null) => false,
        (Text or Prose, _) => true,
        (Condition o, Condition a) => o.Source == a.Source,
        (IReference o, IReference a) => o.Id == a.Id,
        (Model o, Model a) => FirstChange(o, a) is null,
        (string o, string a) => o == a,
        (IDictionary o, IDictionary a) => o.Keys.Cast<object>().All(key => a.Contains(key) && GoesOn(o[key], a[key])),
        (IEnumerable o, IEnumerable a) => ListGoesOn([.. o.Cast<object?>()], [.. a.Cast<object?>()]),
        _ => old.Equals(amended),
    };

    private static bool ListGoesOn(List<object?> old, List<object?> amended) =>
        amended.Count >= old.Count && old.Index().All(item => GoesOn(item.Item, amended[item.Index]));

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
