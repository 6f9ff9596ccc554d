using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Api;

/// <summary>How views stand on the wire: camel case, words as they are, enumerations by name.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new ListedConverterFactory() },
    };

    private sealed class ListedConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listed<>);

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(ListedConverter<>).MakeGenericType(type.GetGenericArguments()))!;
    }

    private sealed class ListedConverter<T> : JsonConverter<Listed<T>>
    {
        public override Listed<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, Listed<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var item in value)
                JsonSerializer.Serialize(writer, item, options);
            writer.WriteEndArray();
        }
    }
}
