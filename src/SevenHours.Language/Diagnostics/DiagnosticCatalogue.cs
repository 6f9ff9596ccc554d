using System.Reflection;

namespace SevenHours.Language;

/// <summary>Finds the rules that catalogue classes declare as public static fields.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All rules of the given classes, by code.</summary>
    /// <exception cref="InvalidOperationException">Two rules carry the same code.</exception>
    public static IReadOnlyList<DiagnosticRule> From(params Type[] catalogues)
    {
        var rules = catalogues
            .SelectMany(c => c.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(DiagnosticRule))
            .Select(f => (DiagnosticRule)f.GetValue(null)!)
            .OrderBy(r => r.Code, StringComparer.Ordinal)
            .ToList();
        var twice = rules.GroupBy(r => r.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? rules : throw new InvalidOperationException($"Two rules are numbered {twice.Key}.");
    }
}
