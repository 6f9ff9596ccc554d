using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SevenHours.Programmes;

/// <summary>A plan as it is stored.</summary>
internal static class PlanText
{
    /// <summary>How plans are written now: since 2 with the ids of what their templates called their parts. A reader of a newer one refuses it.</summary>
    public const int Format = 2;

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>Anything else of the registry that is kept as a document.</summary>
    public static string Json<T>(T value) => JsonSerializer.Serialize(value, s_options);

    public static T FromJson<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, s_options) ?? throw new InvalidOperationException("A document of the registry is empty.");

    public static string Write(Programme programme) => JsonSerializer.Serialize(programme, s_options);

    /// <exception cref="InvalidOperationException">A newer version of the product has written it.</exception>
    public static Programme Read(string text, int format) => format > Format
        ? throw new InvalidOperationException($"A plan was written by a newer version (format {format}); this one knows {Format}.")
        : JsonSerializer.Deserialize<Programme>(text, s_options) is not { } plan ? throw new InvalidOperationException("A plan is empty.")
        : format < 2 ? FirstPlans.WithWords(plan) : plan;
}
