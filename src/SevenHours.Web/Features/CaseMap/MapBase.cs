using System.Text.Json;
using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>The map under the case, as GeoJSON (RFC 7946): what every seat may know of the country.</summary>
internal static class MapBase
{
    /// <summary>All shapes of the scenario, their names in the reader's language.</summary>
    public static IResult Show(HttpContext context, AtDesk at)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var shape in at.Scenario.Table<Shape>().OrderBy(shape => shape.Kind))
                Write(json, shape, at.Texts.Of(shape.Title));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        context.Response.Headers.CacheControl = "private, max-age=300";
        return Results.Bytes(body.ToArray(), "application/geo+json");
    }

    private static void Write(Utf8JsonWriter json, Shape shape, string name)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("kind", shape.Kind.ToString().ToLowerInvariant());
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", shape.IsArea ? "Polygon" : "LineString");
        json.WriteStartArray("coordinates");
        if (shape.IsArea)
            json.WriteStartArray();
        foreach (var spot in shape.IsArea ? shape.Line.Append(shape.Line[0]) : shape.Line)
        {
            json.WriteStartArray();
            json.WriteRawValue(Spots.Write(spot.Longitude));
            json.WriteRawValue(Spots.Write(spot.Latitude));
            json.WriteEndArray();
        }

        if (shape.IsArea)
            json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
