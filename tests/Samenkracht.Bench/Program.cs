using Samenkracht.Bench;

return args switch
{
    [] or ["commands"] => await CommandsBench.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("There is no such bench. There is: commands.");
    return 2;
}
