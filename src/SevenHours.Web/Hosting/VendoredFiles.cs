namespace SevenHours.Web.Hosting;

/// <summary>Serves styles, scripts, fonts and pictures, before anybody is asked who he is.</summary>
public static class VendoredFiles
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static IApplicationBuilder UseVendoredFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = app.ApplicationServices.GetRequiredService<Assets>().Files,
        OnPrepareResponse = file =>
        {
            // Hashed addresses, and those below /lib that carry a version, never change their content.
            var request = file.Context.Request;
            var fixedContent = request.Query.ContainsKey("v") || request.Path.StartsWithSegments("/lib");
            file.Context.Response.Headers.CacheControl = fixedContent ? ForEver : "no-cache";
        },
    });
}
