using Samenkracht.Bench;

return args switch
{
    [] or ["commands"] => await CommandsBench.RunAsync(),
    ["programme"] => await ProgrammeBench.RunAsync(),
    ["xaf"] => await XafBench.RunAsync(),
    ["demo"] => await DemoBench.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("There is no such bench. There are: commands, programme, xaf, demo.");
    return 2;
}
