using System.Text.Json;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Reads JSON that others wrote.</summary>
internal static class JsonObjects
{
    /// <summary>The object in a text; null when there is none, or when it says something twice.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<char> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement? Parse(string text) => Parse(text.AsMemory());

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A claim by its name; else by its path, such as <c>realm_access.roles</c>.</summary>
    public static JsonElement? Find(this JsonElement element, string name)
    {
        if (element.TryGetProperty(name, out var exact))
            return exact;
        JsonElement? at = element;
        foreach (var step in name.Split('.'))
            at = at is { ValueKind: JsonValueKind.Object } inside && inside.TryGetProperty(step, out var next) ? next : null;
        return at;
    }

    /// <summary>The texts of a claim that may be one text or a list.</summary>
    public static IEnumerable<string> Texts(this JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };
}
